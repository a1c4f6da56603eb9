"""Settings from a file and the environment."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from casemate.errors import InputRefusedError
from casemate.settings import Settings, load


def made(tmp_path: Path, toml: str | bytes = "", **environment: str) -> Settings:
    config = tmp_path / "casemate.toml"
    config.write_bytes(toml if isinstance(toml, bytes) else toml.encode())
    return load({"CASEMATE_CONFIG": str(config), **environment}, home=tmp_path / "home")


def test_the_file_s_values_are_taken(tmp_path: Path) -> None:
    found = made(
        tmp_path,
        'threshold = 0.8\nrequired = ["eu_fsf"]\n'
        'allow_hosts = ["mirror.example"]\nproxy = "http://proxy.example:3128"\nno_proxy = ["a.example"]\n'
        '[mirrors]\nus_ofac_sdn = "https://mirror.example/ofac/"\n',
    )
    assert (found.threshold, found.required, found.allow_hosts) == (0.8, ("eu_fsf",), ("mirror.example",))
    assert (found.proxy, found.no_proxy) == ("http://proxy.example:3128", ("a.example",))
    assert dict(found.mirrors) == {"us_ofac_sdn": "https://mirror.example/ofac/"}


@pytest.mark.parametrize(
    ("environment", "proxy"),
    [
        ({"HTTPS_PROXY": "http://p.example:1"}, "http://p.example:1"),
        ({"https_proxy": "http://p.example:1"}, "http://p.example:1"),
        ({"ALL_PROXY": "p.example:1"}, "http://p.example:1"),
        ({"HTTP_PROXY": "http://p.example:1"}, None),
        ({"HTTPS_PROXY": ""}, None),
    ],
)
def test_the_environment_s_proxy_is_taken_where_the_file_names_none(tmp_path: Path, environment: dict[str, str], proxy: str | None) -> None:
    assert made(tmp_path, **environment).proxy == proxy


def test_the_file_s_proxy_goes_before_the_environment_s(tmp_path: Path) -> None:
    assert made(tmp_path, 'proxy = "http://own.example"', HTTPS_PROXY="http://p.example:1").proxy == "http://own.example"


def test_hosts_without_proxy_are_parted_by_commas(tmp_path: Path) -> None:
    assert made(tmp_path, NO_PROXY="a.example, .b.example,,").no_proxy == ("a.example", ".b.example")


@pytest.mark.parametrize(
    "toml",
    [
        "proxy = 'ftp://p'", "proxy = 7", "proxy = 'p.example'", "proxy = ''",
        "home = 7", "database_url = ['x']", "database_url = 'mysql://x'",
        "threshold = 0", "threshold = true", "threshold = '0.7'", "threshold = nan", "threshold = inf",
        "required = 'eu_fsf'", "allow_hosts = [1]", "mirrors = 1",
        "[mirrors]\nx = 1", "[mirrors]\nx = 'nowhere'", "[mirrors]\nx = 'https://['", "[mirrors]\nx = 'file:///etc/passwd'", "wrong = 1",
        "threshold = ", b"\xff", b"\0", "x = " + "[" * 5000, "x = {" + "a = {" * 5000, "#" + "x" * 2_000_000,
    ],
    ids=lambda value: str(value[:30]),
)  # fmt: skip
def test_a_wrong_value_is_refused_with_the_file_s_name(tmp_path: Path, toml: str | bytes) -> None:
    with pytest.raises(InputRefusedError) as caught:
        made(tmp_path, toml)
    assert caught.value.file is None or caught.value.file.endswith("casemate.toml")
    assert caught.value.field or caught.value.remedy


def test_a_proxy_s_password_is_not_shown(tmp_path: Path) -> None:
    with pytest.raises(InputRefusedError) as caught:
        made(tmp_path, 'proxy = "socks9://me:secret@p.example"')
    assert "secret" not in caught.value.message


@pytest.mark.parametrize("kind", ["missing", "folder", "pipe", "device"])
def test_what_is_no_regular_file_is_no_settings_file(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "config"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)  # opening it would wait for ever
    elif kind == "device":
        path = Path("/dev/zero")  # reading it would never end
    with pytest.raises(InputRefusedError, match="settings file"):
        load({"CASEMATE_CONFIG": str(path)}, home=tmp_path)


def test_a_policy_makes_a_list_required(tmp_path: Path) -> None:
    found = made(tmp_path, 'required = ["eu_fsf"]\n[policy]\nun_sc_sanctions = "required"\nus_ofac_cons = "warn"\n')
    assert found.required == ("eu_fsf", "un_sc_sanctions")


@pytest.mark.parametrize(
    "toml", ['[policy]\neu_fsf = "must"\n', "policy = 1", "[policy]\neu_fsf = 1\n", 'required = ["eu_fsf"]\n[policy]\neu_fsf = "warn"\n']
)
def test_a_wrong_policy_is_refused(tmp_path: Path, toml: str) -> None:
    with pytest.raises(InputRefusedError):
        made(tmp_path, toml)

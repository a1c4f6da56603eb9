"""Canada's consolidated list under the Special Economic Measures Act and the Magnitsky law (JVCFOA)."""

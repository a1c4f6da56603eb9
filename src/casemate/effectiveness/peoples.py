"""Given and family names of many cultures, as facts, written for Casemate from general knowledge: what unrelated persons are made of.

All are common in their countries; none was taken because a listed person bears it, nor left out for that. A pattern is words in order:
``G`` a given name, ``F`` a family name, ``S`` a second given name, ``X`` another family name, ``P`` a father's name made to a patronymic;
anything else stands for itself.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class People:
    """One culture: ``men`` and ``women`` are given names; ``patterns`` are as likely as each other."""

    men: tuple[str, ...]
    women: tuple[str, ...]
    families: tuple[str, ...]
    patterns: tuple[str, ...]


def _people(men: str, women: str, families: str, patterns: str) -> People:
    return People(tuple(men.split()), tuple(women.split()), tuple(families.split()), tuple(part.strip() for part in patterns.split("|")))


#: Culture, as the report calls it -> its names.
PEOPLES: dict[str, People] = {
    "English": _people(
        "James Oliver Thomas William George Henry Edward Arthur Samuel Daniel Matthew Andrew Christopher Benjamin Jonathan Stephen Philip "
        "Simon Richard Kenneth Gregory Douglas Malcolm Graham Trevor Nigel Stuart Callum Owen Dylan",
        "Emily Charlotte Sarah Elizabeth Margaret Rebecca Hannah Victoria Catherine Alice Lucy Grace Eleanor Joanna Susan Patricia Heather "
        "Fiona Bridget Gemma Abigail Megan Lauren Jennifer Amanda Deborah Pamela Judith Hazel Rosemary",
        "Smith Thompson Harrison Whitfield Bradshaw Carter Hughes Patterson Mitchell Fletcher Wheeler Barker Chambers Lawson Hopkins "
        "Ellis Gardner Pearce Holloway Sutton Kirby Ashworth Marlow Blackwell Crawford Henderson Douglas Sinclair Fraser Cameron Murphy "
        "Brennan Gallagher Doyle Griffiths Pritchard Bowen Stanton Underwood Langley Fairbanks Thornton Wakefield Radcliffe Bancroft",
        "G F | G F | G S F | F, G",
    ),
    "German and Dutch": _people(
        "Thomas Andreas Stefan Michael Markus Matthias Jens Uwe Klaus Dieter Holger Ralf Torsten Sebastian Florian Lukas Johannes Willem "
        "Pieter Hendrik Maarten Jeroen Bastiaan Niels Lars Gunnar Reinhard Wolfgang Helmut Dirk",
        "Sabine Petra Monika Claudia Anja Katrin Susanne Ursula Ingrid Heike Silke Birgit Renate Johanna Annika Lena Greta Femke Sanne "
        "Marieke Anneke Saskia Wiebke Frauke Gudrun Elke Martina Nadine Doris Jutta",
        "Müller Schneider Fischer Weber Becker Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Zimmermann Braun Krüger "
        "Hartmann Lange Krause Vogel Keller Günther Berger Winkler Lorenz Brandt Haas Schreiber Dietrich Ziegler Kuhn Jansen Visser Bakker "
        "Mulder Dekker Vermeulen Hoekstra Kuipers Willems Postma Brouwer Lindqvist Halvorsen Sørensen",
        "G F | G F | G S F | F, G",
    ),
    "French and Italian": _people(
        "Jean Pierre Philippe Nicolas Laurent Olivier Julien Antoine François Guillaume Mathieu Benoît Étienne Thierry Marc Giovanni Marco "
        "Alessandro Francesco Luca Matteo Andrea Roberto Stefano Paolo Davide Giorgio Enrico Filippo Claudio",
        "Marie Sophie Isabelle Nathalie Camille Claire Hélène Amélie Juliette Véronique Céline Margaux Sylvie Brigitte Giulia Chiara "
        "Francesca Valentina Elisa Federica Silvia Paola Simona Ilaria Alessia Martina Monica Cristina Barbara Lucia",
        "Martin Bernard Dubois Moreau Laurent Lefebvre Girard Roux Fournier Morel Mercier Blanc Guérin Boyer Garnier Chevalier Perrin "
        "Clément Dumont Lemaire Renault Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa "
        "Mancini Rizzo Lombardi Moretti Barbieri Fontana Santoro Caruso Rinaldi Ferrara Galli",
        "G F | G F | G S F | F, G",
    ),
    "Hispanic and Portuguese": _people(
        "José Juan Luis Carlos Miguel Antonio Manuel Francisco Javier Alejandro Fernando Sergio Eduardo Ricardo Andrés Diego Rafael Pablo "
        "Gustavo Hugo Ramón Óscar Ignacio Emilio João Paulo Tiago Rodrigo Marcelo Thiago",
        "María Carmen Ana Laura Lucía Isabel Patricia Gabriela Daniela Andrea Claudia Verónica Adriana Alejandra Beatriz Rosa Silvia "
        "Natalia Paola Mariana Valeria Camila Fernanda Juliana Luciana Renata Inês Catarina Leonor Rocío",
        "García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Álvarez Romero "
        "Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Molina Ortega Delgado Castro Ortiz Rubio Marín Silva Santos Oliveira "
        "Souza Pereira Ferreira Almeida Costa Carvalho Teixeira Barbosa Cardoso Figueiredo Quintero",
        "G F X | G S F X | G F | G S F",
    ),
    "Russian and Ukrainian": _people(
        "Aleksandr Dmitry Sergey Andrey Aleksey Mikhail Nikolay Pavel Ilya Roman Viktor Oleg Igor Vladimir Anatoly Evgeny Konstantin Denis "
        "Maksim Artem Anton Yuri Vasily Stanislav Timur Kirill Gleb Taras Bohdan Oleksiy",
        "Anna Elena Olga Natalia Tatiana Irina Ekaterina Svetlana Marina Yulia Ksenia Anastasia Galina Larisa Lyudmila Nadezhda Vera "
        "Valentina Alina Daria Polina Oksana Zoya Raisa Inna Tamara Lidia Alla Oleksandra Iryna",
        "Ivanov Smirnov Kuznetsov Popov Vasilyev Petrov Sokolov Mikhaylov Novikov Fedorov Morozov Volkov Alekseev Lebedev Semenov Egorov "
        "Pavlov Kozlov Stepanov Nikolaev Orlov Andreev Makarov Nikitin Zakharov Zaytsev Solovyov Borisov Yakovlev Grigoryev Romanov "
        "Vorobyov Sergeev Frolov Belyaev Gusev Kiselyov Ilyin Tarasov Bondarenko Shevchenko Kravchenko Tkachenko Oliynyk Melnyk Polishchuk",
        "G P F | G F | F G P | G P F",
    ),
    "Polish, Czech and South Slavic": _people(
        "Piotr Krzysztof Andrzej Tomasz Paweł Marcin Michał Jakub Grzegorz Wojciech Jan Petr Jiří Tomáš Pavel Martin Zdeněk Marko Nikola "
        "Stefan Luka Ivan Goran Dragan Zoran Milan Nenad Bojan Dejan Vladan",
        "Katarzyna Małgorzata Agnieszka Barbara Joanna Magdalena Monika Zofia Aleksandra Ewa Jana Lenka Kateřina Petra Veronika Hana "
        "Jelena Milica Ivana Marija Jovana Dragana Snežana Vesna Tamara Katarina Sanja Mirjana Tijana Ljiljana",
        "Nowak Kowalski Wiśniewski Wójcik Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Krawczyk "
        "Piotrowski Grabowski Pawłowski Novák Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Horák Němec Jovanović Petrović "
        "Nikolić Marković Đorđević Stojanović Ilić Stanković Pavlović Milošević Popović Kovačević Babić Horvat Jurić Tomić Vuković",
        "G F | G F | G S F | F, G",
    ),
    "Arabic": _people(
        "Ahmed Mohammed Mahmoud Omar Khaled Youssef Ibrahim Hassan Hussein Tariq Karim Walid Sami Nabil Fadi Rami Bilal Hamza Zaid Majid "
        "Faisal Nasser Saad Adel Hisham Munir Jamal Salim Rashid Othman",
        "Fatima Aisha Mariam Layla Nour Zainab Huda Salma Rania Dina Hanan Amal Samira Noura Maha Rasha Lina Yasmin Nadia Sawsan Iman "
        "Wafa Khadija Asma Reem Ghada Suad Najwa Abeer Dalal",
        "Al-Masri Haddad Khoury Al-Shami Mansour Al-Ghamdi Al-Otaibi Al-Harbi Al-Qahtani Al-Zahrani Darwish Nasr Shaheen Awad Al-Sayed "
        "Barakat Hamdan Al-Najjar Qasem Saleh Al-Ansari Al-Kuwari Al-Mutairi Al-Dosari Bennani Alaoui Benali Bouzid Trabelsi Gharbi "
        "Mansouri Ziani Hariri Sabbagh Kanaan Al-Hashimi Al-Rawi Al-Jubouri Al-Amin Al-Balushi Al-Farsi Al-Habsi Suleiman Farouk Ashour "
        "Zaki",
        "G F | G S F | G bin S F | G S X F",
    ),
    "Persian": _people(
        "Mohammad Ali Reza Hossein Mehdi Amir Saeed Hamid Majid Farhad Behrouz Dariush Kamran Babak Arash Siavash Kaveh Bijan Nader Masoud "
        "Vahid Omid Payam Ramin Shahram Hooman Navid Pouya Sina Ehsan",
        "Fatemeh Zahra Maryam Leila Shirin Nasrin Parvin Mahnaz Nazanin Sara Niloufar Azadeh Golnaz Roya Mina Simin Farzaneh Elham Samira "
        "Narges Sepideh Bahar Taraneh Mitra Homa Shahnaz Ziba Soraya Laleh Mojgan",
        "Ahmadi Mohammadi Hosseini Karimi Rezaei Moradi Jafari Rahimi Sadeghi Ghorbani Akbari Ebrahimi Heidari Rostami Amini Kazemi "
        "Norouzi Bagheri Shahbazi Taheri Salehi Zarei Farahani Tehrani Esfahani Shirazi Tabrizi Kermani Yazdani Golzar Bahrami Daneshvar "
        "Khosravi Sohrabi Mirzaei Parsa Soltani Ghasemi Hashemi Azizi Nikpour Rafiei Vaziri Zand Eskandari Sharifi",
        "G F | G S F | G F | F, G",
    ),
    "Turkish": _people(
        "Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Murat Ömer Emre Burak Serkan Tolga Kemal Cem Volkan Onur Barış Selim "
        "Erhan Orhan Yusuf Kaan Deniz Hakan Levent Tuncay Cengiz",
        "Ayşe Fatma Emine Hatice Zeynep Elif Meryem Merve Büşra Esra Gül Selin Ebru Pınar Sevgi Derya Aslı Nurcan Songül Özlem Gizem "
        "Burcu Dilek Tülay Yasemin Nihal Ceren Hande Filiz Sibel",
        "Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek "
        "Polat Korkmaz Çakır Erdoğan Acar Aksoy Güneş Avcı Kaplan Bulut Taş Aktaş Bozkurt Tekin Güler Karataş Uçar Sönmez Yavuz Ateş "
        "Özer Turan Keskin Gündüz Ünal Toprak",
        "G F | G S F | G F | F, G",
    ),
    "Chinese": _people(
        "Wei Jun Jianguo Zhiqiang Minghui Haoran Junjie Yifan Guoqiang Jianhua Wenbin Xiaofeng Tianyu Zhigang Dawei Yong Peng Liang Bo "
        "Chao Hongwei Shaohua Zhenyu Weiming Chengwu Guangming Jiaming Yuxuan Zihan Kaiwen",
        "Fang Min Xiuying Li Jing Yan Xia Ying Xiaoling Meiling Yuhan Xinyi Ruolan Huimin Shuqing Jiayi Wenjing Yanling Lihua Qiuyue "
        "Chunhua Xuemei Danni Siyu Yating Ruyi Mengyao Xiaohong Guilan Shufen",
        "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong "
        "Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue",
        "F G | F G | G F | F, G",
    ),
    "Korean": _people(
        "Min-jun Seo-jun Ji-hoon Hyun-woo Sung-min Dong-hyun Jae-won Kyung-soo Sang-hoon Young-ho Joon-ho Tae-yang Woo-jin Seung-hyun "
        "Byung-hun Chang-min Hyung-sik Jin-woo Kwang-soo Myung-bo Nam-joon Yong-hwa Chul-soo Do-yun Gun-woo In-sung Kang-min Yoon-sung",
        "Ji-woo Seo-yeon Min-seo Soo-jin Hye-jin Eun-ji Yoo-na Hyo-joo Mi-rae So-yeon Yeon-hee Da-eun Ha-neul Ji-hye Kyung-hee Na-young "
        "Soo-ah Sun-mi Won-young Yeo-jin Bo-ra Chae-won Ga-young Hee-sun In-young Jung-ah Min-ji Sung-hee",
        "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Jeon Ko Moon Yang Son Bae Baek Heo "
        "Nam Shim Noh Ha Kwak Sung Cha Joo Woo Koo Min Ryu Na Jin Ji Eom Chae Won",
        "F G | G F | F G | F, G",
    ),
    "Japanese": _people(
        "Hiroshi Takashi Kenji Satoshi Makoto Naoki Daisuke Kazuya Yuki Haruto Sota Ren Takumi Ryo Shinji Akira Masato Koji Yoshio Tetsuya "
        "Kenta Shota Hideki Osamu Isamu Noboru Kiyoshi Minoru Susumu Toru",
        "Yoko Keiko Sachiko Akiko Haruka Yui Sakura Aoi Mio Hina Naomi Emi Yumi Tomoko Kumiko Michiko Noriko Mayumi Rie Asuka Chiyo Fumiko "
        "Hanako Junko Kaori Megumi Nanami Reiko Shizuka Takako",
        "Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura "
        "Hayashi Shimizu Saito Mori Abe Ikeda Hashimoto Ishikawa Ogawa Okada Goto Hasegawa Murakami Kondo Ishii Sakamoto Endo Aoki Fujii "
        "Nishimura Fukuda Ota Miura Fujiwara Okamoto Matsuda Nakagawa Harada Ono",
        "G F | F G | G F | F, G",
    ),
    "Indian and Pakistani": _people(
        "Rajesh Sanjay Amit Vikram Arjun Rahul Suresh Anil Manoj Deepak Ravi Prakash Ashok Karthik Venkatesh Ganesh Harish Mohan Naveen "
        "Gaurav Imran Asif Bilal Kamran Shahid Zubair Faisal Adnan Salman Waqar",
        "Priya Anjali Sunita Lakshmi Deepa Kavita Meena Pooja Neha Shalini Divya Radha Geeta Sangeeta Swati Asha Usha Rekha Nandini Aarti "
        "Ayesha Sana Hina Rabia Nadia Saima Uzma Farah Amina Shazia",
        "Sharma Verma Gupta Singh Kumar Patel Shah Mehta Joshi Desai Reddy Rao Nair Menon Iyer Krishnan Pillai Mukherjee Chatterjee "
        "Banerjee Ghosh Das Bose Kulkarni Deshmukh Patil Jain Agarwal Malhotra Kapoor Khanna Chopra Bhatt Trivedi Khan Malik Qureshi "
        "Siddiqui Sheikh Butt Chaudhry Mirza Baig Raza Ansari Hussain",
        "G F | G S F | G F | F, G",
    ),
    "South-East Asian": _people(
        "Budi Agus Bambang Hendra Eko Rizki Wahyu Dedi Nguyen Minh Duc Hung Tuan Thanh Somchai Prasert Anan Kittisak Surasak Arthit Jose "
        "Ramon Rodrigo Benjie Rommel Faizal Azman Hafiz Zulkifli Kyaw",
        "Siti Dewi Sri Rina Wulan Indah Lestari Ratna Linh Huong Lan Mai Thuy Ngoc Malee Siriporn Kanya Ploy Suda Nongnuch Maricel Rowena "
        "Jocelyn Analyn Cherry Nurul Aishah Farah Rosmah Hnin",
        "Santoso Wijaya Setiawan Susanto Hidayat Saputra Nugroho Kusuma Pratama Gunawan Tran Le Pham Hoang Vu Dang Bui Do Ngo Duong "
        "Saetang Charoensuk Wongsawat Rattanakul Boonmee Srisai Chaiyasit Suwannarat Cruz Reyes Bautista Villanueva Mendoza Aquino "
        "Pascual Salazar Dizon Abdullah Ismail Rahman Yusof Hashim Aung Htun Zaw Myint",
        "G F | G S F | G F | F, G",
    ),
    "West African": _people(
        "Chinedu Emeka Tunde Babatunde Oluwaseun Adewale Segun Kwame Kofi Kwabena Yaw Mamadou Ousmane Amadou Ibrahima Moussa Sekou Cheikh "
        "Abdoulaye Modou Lamine Issa Chukwuemeka Obinna Femi Kayode Ikechukwu Nnamdi Uche Yakubu",
        "Ngozi Chioma Adaeze Amaka Folake Yetunde Bukola Abena Akosua Adwoa Ama Efua Aminata Fatou Mariama Awa Khady Ndeye Aissatou Coumba "
        "Ifeoma Nneka Temitope Titilayo Zainab Hauwa Halima Afua Esi Rokia",
        "Okafor Okonkwo Eze Nwosu Obi Chukwu Adeyemi Adebayo Ogunleye Balogun Afolabi Oyelaran Mensah Owusu Boateng Asante Appiah Osei "
        "Agyeman Amoah Diallo Traoré Keita Coulibaly Diarra Konaté Touré Camara Sow Ba Ndiaye Diop Fall Gueye Sarr Cissé Bello Abubakar "
        "Musa Danjuma Nwachukwu Onyekachi Akinola Ojo Quaye Tetteh",
        "G F | G S F | G F | F, G",
    ),
    "East and Southern African": _people(
        "Juma Hamisi Baraka Emmanuel Godfrey Joseph Kamau Mwangi Otieno Ochieng Kipchoge Kiprono Tesfaye Bekele Abebe Dawit Yohannes Girma "
        "Haile Samuel Thabo Sipho Themba Mandla Bongani Tendai Tatenda Farai Chanda Mulenga",
        "Wanjiku Nyambura Akinyi Achieng Atieno Neema Rehema Zawadi Mwajuma Asha Almaz Tigist Hiwot Selam Meron Bethlehem Nomsa Thandiwe "
        "Lindiwe Zanele Nokuthula Rudo Chipo Tariro Mutinta Mwila Grace Esther Ruth Naomi",
        "Njoroge Kariuki Ndungu Wairimu Odhiambo Omondi Onyango Kiplagat Cheruiyot Rotich Mwakyembe Massawe Mushi Kimaro Mbeki Nkosi "
        "Dlamini Ndlovu Khumalo Mokoena Molefe Sithole Zulu Moyo Ncube Sibanda Phiri Banda Tembo Mwansa Tadesse Alemu Desta Gebre Wolde "
        "Assefa Mekonnen Kebede Negash Tesema Musoke Okello Ssempijja Byaruhanga Mugisha Mugabo",
        "G F | G S F | G F | F, G",
    ),
}

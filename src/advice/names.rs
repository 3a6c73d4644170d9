//! Words in dates, in the languages of many newspapers. Each row is a list of lower-case words, separated by spaces.

/// The names of the months, in full and abbreviated, from January, in the languages of the interface. A star ends the stem of a name that
/// is declined.
const MONTHS: [&str; 12] = [
    "january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari gener január leden led ledna tammikuu tammi \
        tammikuuta styczeń sty stycznia ianuarie ian ocak oca янв* січ* ιαν* يناير كانونالثاني جانفي ژانویه ژانویهٔ جنوری ינואר ינו जनवरी \
        जन জানুয়ারি জানুয়ারি জানু ဇန်နဝါရီ ဇန် มกราคม ม.ค",
    "february feb februar feber února únor úno février fevrier févr febrero febbraio fevereiro fev februari febrer febr február \
        helmikuu helmi helmikuuta luty lut lutego februarie şubat şub фев* лют* φεβ* فبراير شباط فيفري فوریه فوریهٔ فروری פברואר פבר \
        फ़रवरी फ़रवरी फरवरी फ़र ফেব্রুয়ারি ফেব্রুয়ারি ফেব ဖေဖော်ဝါရီ ဖေ กุมภาพันธ์ ก.พ",
    "march mar märz mär maerz mars marzo março marco maart mrt marts març március márc březen bře března maaliskuu maalis maaliskuuta \
        marzec marca martie mart maret machi mac март* мар берез* бер μαρ* μάρτ* مارس آذار مارچ מרץ मार्च মার্চ မတ် มีนาคม มี.ค",
    "april apr avril avr abril abr aprile április ápr duben dub dubna huhtikuu huhti huhtikuuta kwiecień kwi kwietnia aprilie nisan nis \
        aprili апр* квіт* απρ* أبريل ابريل نيسان أفريل آوریل اپریل אפריל אפר अप्रैल এপ্রিল এপ্রি ဧပြီ ဧ เมษายน เม.ย",
    "may mai mayo maggio mag maio mei maj maig május máj květen kvě května toukokuu touko toukokuuta maja mayıs май мая трав* μαΐ* μαι* \
        μάι* مايو أيار ماي مه مهٔ مئی מאי मई মে မေ พฤษภาคม พ.ค",
    "june jun juni juin junio giugno giu junho juny június jún červen čvn června kesäkuu kesä kesäkuuta czerwiec cze czerwca iunie iun \
        haziran haz июн* черв* ιουν* ιούν* يونيو حزيران جوان ژوئن جون יוני जून জুন ဇွန် มิถุนายน มิ.ย",
    "july jul juli juillet juil julio luglio lug julho juliol július júl červenec čvc července heinäkuu heinä heinäkuuta lipiec lip lipca \
        iulie iul temmuz tem julai июл* лип* ιουλ* ιούλ* يوليو تموز جويلية ژوئیه ژوئیهٔ جولائی יולי जुलाई जुल জুলাই জুল ဇူလိုင် ဇူ กรกฎาคม ก.ค",
    "august aug août aout agosto ago augustus augusti agost ag augusztus srpen srp srpna elokuu elo elokuuta sierpień sie sierpnia \
        ağustos ağu agustus agu agosti авг* серп* αυγ* αύγ* أغسطس آب أوت اوت اگست אוגוסט אוג अगस्त अग আগস্ট আগ ဩဂုတ် ဩ สิงหาคม ส.ค",
    "september sep sept septembre septiembre settembre set setembro setembre szeptember szept září zář syyskuu syys syyskuuta wrzesień \
        wrz września septembrie eylül eyl septemba сен* верес* вер σεπ* سبتمبر أيلول سپتامبر ستمبر ספטמבר ספט सितंबर सितम्बर सित \
        সেপ্টেম্বর সেপ্ট সেপ စက်တင်ဘာ စက် กันยายน ก.ย",
    "october oct oktober okt octobre octubre ottobre ott outubro out október říjen říj října lokakuu loka lokakuuta październik paź \
        października octombrie ekim eki oktoba окт* жовт* οκτ* أكتوبر تشرينالأول اکتبر اکتوبر אוקטובר אוק अक्टूबर अक्तूबर अक्टू অক্টোবর \
        অক্টো အောက်တိုဘာ အောက် ตุลาคม ต.ค",
    "november nov novembre noviembre novembro listopad lis listopadu marraskuu marras marraskuuta listopada noiembrie kasım kas novemba \
        ноя* листопад* лист νοε* νοέ* نوفمبر تشرينالثاني نوامبر نومبر נובמבר נוב नवंबर नवम्बर नव নভেম্বর নভে နိုဝင်ဘာ နို พฤศจิกายน พ.ย",
    "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desembre des prosinec pro prosince joulukuu joulu \
        joulukuuta grudzień gru grudnia decembrie aralık ara desember desemba disemba дек* груд* δεκ* ديسمبر كانونالأول دسامبر دسمبر דצמבר דצמ \
        दिसंबर दिसम्बर दिस ডিসেম্বর ডিসে ဒီဇင်ဘာ ဒီ ธันวาคม ธ.ค",
];

/// The months of the Iranian calendar.
const IRANIAN: [&str; 12] =
    ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];

/// The names of the seasons, in the order of their EDTF numbers from 21.
const SEASONS: [&str; 4] = [
    "spring frühling frühjahr printemps primavera lente forår vår våren jaro wiosna wiosną весна весной навесні kevät tavasz ilkbahar",
    "summer sommer été ete verano estate verão zomer sommar sommaren léto lato latem лето летом влітку kesällä nyár yaz estiu",
    "autumn fall herbst automne otoño autunno outono herfst efterår høst höst hösten podzim jesień jesienią осень осенью восени syksy ősz \
        sonbahar tardor",
    "winter hiver invierno inverno vinter vintern zima zimą зима зимой взимку talvi tél kış hivern",
];

/// Words before or after a date without a meaning for it.
const FILLERS: &str = "of the de del den der dem die das am im in on at um le la el il a à year jahr año anno kl \
    mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday \
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so \
    lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo \
    lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag \
    vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag \
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai pondělí úterý středa čtvrtek pátek sobota neděle \
    poniedziałek wtorek środa czwartek piątek niedziela понедельник вторник среда четверг пятница суббота воскресенье \
    dilluns dimarts dimecres dijous divendres dissabte diumenge pazartesi salı çarşamba perşembe cuma cumartesi pazar \
    do do’s da di dal dell’anno any ano år året rok roku rokem jahre jahres г год года году р рік року році г.р kl klo pukul uhr uur bh ore alle às en \
    ngày năm lúc tahun tanggal mwaka yılı του της στις στο عام سنة سال ه ש בשנת सन वर्ष को সাল ปี เวลา วันที่ в о w v";

/// Words for an approximate date.
pub(super) const ABOUT: [&str; 71] = [
    "circa",
    "ca.",
    "ca",
    "c.",
    "c",
    "cca.",
    "about",
    "around",
    "approximately",
    "approx.",
    "approx",
    "roughly",
    "some time in",
    "etwa",
    "ungefähr",
    "um",
    "gegen",
    "vers",
    "environ",
    "hacia",
    "alrededor de",
    "verso",
    "omstreeks",
    "rond",
    "intorno al",
    "cerca de",
    "por volta de",
    "cap a",
    "cirka",
    "omkring",
    "rundt",
    "runt",
    "noin",
    "około",
    "ok.",
    "kolem",
    "asi",
    "přibližně",
    "körülbelül",
    "kb.",
    "aproximativ",
    "около",
    "ок.",
    "примерно",
    "близько",
    "περίπου",
    "γύρω στο",
    "yaklaşık",
    "sekitar",
    "khoảng",
    "حوالي",
    "نحو",
    "حدود",
    "בערך",
    "लगभग",
    "ประมาณ",
    "takriban mwaka",
    "takriban",
    "noin vuonna",
    "în jurul anului",
    "cap al",
    "בסביבות שנת",
    "בסביבות",
    "تقریباً",
    "আনুমানিক",
    "약",
    "約",
    "~",
    "≈",
    "大约",
    "约",
];

/// Words for an approximate date, after it.
pub(super) const ABOUT_AFTER: [&str; 8] =
    [" circa", " environ", " aproximadamente", " aproximadament", " περίπου", " civarı", " approx.", " تقريبًا"];

/// Words for a part of a month, year or decade.
pub(super) const PARTLY: [&str; 20] = [
    "early ",
    "mid-",
    "mid ",
    "late ",
    "the early ",
    "the late ",
    "the mid-",
    "beginning of ",
    "end of ",
    "anfang ",
    "mitte ",
    "ende ",
    "début ",
    "fin ",
    "principios de ",
    "finales de ",
    "inizio ",
    "fine ",
    "начало ",
    "конец ",
];

/// Words for a time before a date, which EDTF cannot exclude; and after one.
pub(super) const BEFORE: [&str; 7] = ["before ", "prior to ", "vor ", "avant ", "antes de ", "prima del ", "före "];
pub(super) const AFTER: [&str; 6] = ["after ", "nach ", "après ", "después de ", "depois de ", "dopo il "];

/// Words for an uncertain date.
pub(super) const PERHAPS: [&str; 9] =
    ["perhaps", "possibly", "probably", "maybe", "vermutlich", "vielleicht", "wohl", "peut-être", "?"];

/// Words for “since”.
pub(super) const SINCE: [&str; 33] = [
    "since",
    "ab",
    "seit",
    "depuis",
    "desde",
    "from",
    "dal",
    "sinds",
    "vanaf",
    "sedan",
    "siden",
    "fra",
    "od",
    "с",
    "з",
    "tangu",
    "sejak",
    "từ",
    "από",
    "منذ",
    "از",
    "מאז",
    "da",
    "från den",
    "från",
    "din",
    "à partir du",
    "à partir de",
    "a partir de",
    "des del",
    "des de",
    "kuanzia tarehe",
    "kuanzia",
];

/// Words for “until”.
pub(super) const UNTIL: [&str; 20] = [
    "until",
    "till",
    "up to",
    "bis",
    "jusqu'au",
    "jusqu'en",
    "hasta",
    "até",
    "fino al",
    "tot",
    "fins",
    "до",
    "hingga",
    "đến",
    "μέχρι",
    "حتى",
    "עד",
    "по",
    "fino a",
    "jusqu'à",
];

/// Words for an open end.
const NOW: &str = "now present today ongoing onwards onward heute date aujourd'hui présent hoy actualidad presente oggi heden nu nå dnes dziś \
    сегодня bugün günümüz sekarang nay σήμερα الآن اليوم امروز היום 今 至今 现在 現在 현재 ปัจจุบัน";

/// Words between the two ends of a range.
pub(super) const BETWEEN: [&str; 32] = [
    " to ",
    " until ",
    " till ",
    " through ",
    " thru ",
    " bis zum ",
    " bis ",
    " au ",
    " al ",
    " tot ",
    " à ",
    " a ",
    " até ",
    " hasta ",
    " til ",
    " do ",
    " до ",
    " по ",
    " đến ",
    " hingga ",
    " إلى ",
    " تا ",
    " ~ ",
    " – ",
    " — ",
    " - ",
    "–",
    "—",
    "至",
    "到",
    "～",
    "〜",
];

/// Words before a range with both ends.
pub(super) const RANGE_STARTS: [&str; 12] =
    ["from ", "between ", "vom ", "von ", "zwischen ", "du ", "de ", "del ", "dal ", "entre ", "с ", "od "];

/// The names of time zones.
const ZONES: &str = "z utc gmt bst cet cest mez mesz est edt cst cdt mst mdt pst pdt jst ist";

/// Words beside a year BCE, without spaces, periods and hyphens.
const BEFORE_ERA: &str =
    "bc bce vchr avjc ac adec pne přnl донэ доне fkr kre ie mö iö îhr πχ قم לפנהס tcn ईसापूर्व ईपू 기원전";

/// Words beside a year CE, without spaces, periods and hyphens.
const ERA: &str = "ad ce nchr apjc aprjc dc ne нэ не krsz isz ms dhr μχ";

/// The Buddhist era, and the words for the common era where it is in use.
const BUDDHIST: [&str; 2] = ["พ.ศ", "be"];
const CHRISTIAN: &str = "ค.ศ";

/// Words for a century, after or before its number.
const CENTURIES: &str = "century centuries jahrhundert jahrhunderts jh siècle siecle siglo secolo século seculo segle eeuw århundrede århundre \
    århundradet století wiek wieku век века столетие століття ст vuosisata yüzyıl század secolul abad karne αιώνας αιώνα قرن القرن המאה शताब्दी \
    শতাব্দী শতক ศตวรรษ kỷ";

/// Words for a decade, before or after its number.
const DECADES: &str = "jahre jahren years années décennie años década anni decennio anos anys dècada lata лет годы роки jaren évek anii \
    miaka δεκαετία दशक দশক ทศวรรษ niên عقد دههٔ دهه دہائی";

fn has(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|known| known == word)
}

/// The number for a word; the first row has the number `first`.
fn row(rows: &[&str], word: &str, first: u8) -> Option<u8> {
    let word = word.trim_end_matches(['.', '׳', '॰']);
    let is = |known: &str| known.strip_suffix('*').map_or(known == word, |stem| word.starts_with(stem));
    let found = rows.iter().position(|row| row.split_whitespace().any(is))?;
    Some(first + u8::try_from(found).ok()?)
}

/// The number of a month, from its name in lower case.
pub(super) fn month(word: &str) -> Option<u8> {
    let bare = || ["d'", "ב"].iter().find_map(|article| word.strip_prefix(article));
    row(&MONTHS, word, 1).or_else(|| row(&MONTHS, bare()?, 1))
}

/// The number of a month of the Iranian calendar.
pub(super) fn iranian(word: &str) -> Option<u8> {
    row(&IRANIAN, word, 1)
}

/// The number that EDTF gives a season, from its name in lower case.
pub(super) fn season(word: &str) -> Option<u8> {
    row(&SEASONS, word, 21)
}

pub(super) fn is_filler(word: &str) -> bool {
    has(FILLERS, word.trim_end_matches('.'))
}

pub(super) fn is_now(word: &str) -> bool {
    has(NOW, word)
}

pub(super) fn is_zone(word: &str) -> bool {
    has(ZONES, word)
}

/// Whether a word says “decade”, before or after its number.
pub(super) fn is_decade(word: &str) -> bool {
    has(DECADES, word)
}

pub(super) fn is_century(word: &str) -> bool {
    has(CENTURIES, word.trim_end_matches('.'))
}

/// Whether a word means the Buddhist era (true) or says that it is not meant.
pub(super) fn buddhist(word: &str) -> Option<bool> {
    let word = word.trim_end_matches('.');
    if BUDDHIST.contains(&word) { Some(true) } else { (word == CHRISTIAN).then_some(false) }
}

/// Whether the name of a month is Thai, where years are those of the Buddhist era.
pub(super) fn is_thai(word: &str) -> bool {
    word.starts_with(|character| ('\u{e00}'..='\u{e7f}').contains(&character))
}

/// Whether words mean BCE (true) or CE; none if they are not an era.
pub(super) fn era(words: &str) -> Option<bool> {
    // Finnish “eKr.” is before, Swedish and Norwegian “e.Kr.” after.
    match words.trim_end_matches('.') {
        "ekr" | "eaa" => return Some(true),
        "e.kr" | "e. kr" | "jkr" | "jaa" => return Some(false),
        _ => {}
    }
    let plain: String = words.chars().filter(|character| !['.', ' ', '-', '״', '"'].contains(character)).collect();
    if has(BEFORE_ERA, &plain) { Some(true) } else { has(ERA, &plain).then_some(false) }
}

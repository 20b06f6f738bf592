import type { Script } from "./scripts.js";

/** Scripts that only one of the known languages is written in. */
export const BY_SCRIPT: ReadonlyMap<Script, string> = new Map([
  ["Greek", "el"],
  ["Hebrew", "he"],
  ["Bengali", "bn"],
  ["Gurmukhi", "pa"],
  ["Gujarati", "gu"],
  ["Tamil", "ta"],
  ["Telugu", "te"],
  ["Kannada", "kn"],
  ["Malayalam", "ml"],
  ["Thai", "th"],
  ["Hangul", "ko"],
  ["Han", "zh"],
  ["Kana", "ja"],
]);

export interface Traits {
  readonly language: string;
  /** Frequent words that carry grammar: articles, pronouns, prepositions, auxiliaries. */
  readonly words: ReadonlySet<string>;
  /** Letters and endings that its neighbours in the same script lack. */
  readonly letters?: RegExp;
}

const traits = (language: string, words: string, letters?: RegExp): Traits => ({
  language,
  words: new Set(words.split(" ")),
  ...(letters !== undefined && { letters }),
});

const LATIN: readonly Traits[] = [
  traits(
    "en",
    "the of and to in is it you that he was for on are with as his they be at this have from or had by but what some we can out other were all there when up use your how said an each she which do their if will way about many then them would these so her him has more could no make than been its who now my did get come may over such our me am not i'm it's don't can't i a one let go see take here just like know very any too only where why because into while after before should must also us off",
  ),
  traits(
    "es",
    "el la los las de del que y en un una es por con para su sus se lo al como más pero no le ha este esta esto sí porque entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso mi qué son está están tiene puede ser fue nuestra nuestro mis yo tú él ella ellos usted",
    /[ñ¿¡]/g,
  ),
  traits(
    "pt",
    "o a os as de do da dos das que e em um uma é por com para seu sua se no na nos nas ao à como mais mas não ele ela este esta isso sim porque entre quando muito sem sobre também me até há onde quem desde tudo nós você eles elas são está estão tem pode ser foi nosso nossa meu minha pelo pela eu num numa isto",
    /[ãõ]/g,
  ),
  traits(
    "fr",
    "le la les de des du un une et est en que qui dans pour pas ce cette ces il elle ils elles on nous vous je tu se sa son ses sur avec ne plus par au aux mais ou où comme sont été être avoir leur leurs y tout tous très sans si même aussi c'est d'un d'une qu'il l'on entre mon ma mes notre votre fait peut ont à",
    /[œùû]/g,
  ),
  traits(
    "de",
    "der die das und ist in den von zu mit sich auf für nicht ein eine einen einem einer des dem im es an als auch er sie wir ihr ich du hat haben war waren werden wird wie aus bei nach oder aber wenn noch nur so über kann sein ihre seine zum zur durch um am bis mehr sehr man dass diese dieser dieses sind unter vor",
    /ß/g,
  ),
  traits(
    "it",
    "il lo la i gli le di del della dei delle degli che e è un una uno in per con non si su sul sulla da dal dalla al alla ai alle come più ma anche se sono ha hanno essere questo questa questi nel nella nei o io tu lui lei noi voi loro suo sua perché quando molto tutto tutti c'è cosa dove chi mi ci ne era stato può ed",
    /[èìò]/g,
  ),
  traits(
    "nl",
    "de het een en van in is dat op te zijn met voor niet aan er om ook als maar bij door naar uit tot over wordt worden heeft hebben was waren deze dit die je jij ik hij zij we wij hun haar kan kunnen nog wel al meer zo zeer dan of geen veel onze ons mijn jouw omdat hoe wat waar worden moet",
    /ĳ/g,
  ),
  traits(
    "sv",
    "och att det i en jag som är på för med av inte den till har de ett om var han hon vi ni men så kan från eller när vid också mycket sig sin hade ska skulle alla detta denna dessa blir bli efter under mot utan än nu här där vad hur",
    /å/g,
  ),
  traits(
    "vi",
    "và là của có không được cho một các những với trong người này đó khi để từ đã sẽ bạn tôi chúng ta họ như về trên vào ra thì mà nhưng hay hoặc nếu vì cũng rất nhiều đến tại bằng theo sau trước còn lại đang",
    /[đơưạảấầẩậắằặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỷỹ]/g,
  ),
  traits(
    "sw",
    "na ya wa kwa ni katika la za kuwa cha vya hii hiyo huo huu yake wake kama lakini au si pia ili hata sana watu mtu mimi wewe yeye sisi wao kila baada kabla kutoka juu ndani nini jinsi hivyo zaidi moja bila wakati ambayo ambao kwamba yako yangu yetu wetu hapa kwenye",
  ),
  traits(
    "fi",
    "ja on ei se että oli hän mutta joka kun niin myös tai jos kuin mitä minä sinä me te he ovat olla ole en et eivät tämä tämän nämä sen sitä siitä siinä ovat voi voivat hyvin vain nyt jo kanssa mukaan jälkeen ennen sekä sillä koska missä kuka mikä olen olet hänen heidän minun kaikki yksi kuten tulee ilman johon jonka jossa jotka näin itse aina koko muu muut toinen sama saa pitää täytyy ehkä paljon lisäksi esimerkiksi heille meidän teidän jota johon",
    /ää|öö|yy|(?:ssa|ssä|sta|stä|lla|llä|lle|ksi|nen|isen|den)(?!\p{L})/gu,
  ),
  traits(
    "tr",
    "ve bir bu için da de ile çok daha ama gibi en ne o ben sen biz siz onlar olarak olan var yok kadar sonra önce her ki mi mı değil ya veya çünkü şey bana sana onun bunu şu nasıl neden ise hem eğer tüm kendi oldu olduğunu üzerinde arasında",
    /[ğışİ]/g,
  ),
  traits(
    "pl",
    "i w na z do się nie to jest że o jak po co ale za od przez dla jego jej ich są był była było być może tak już tylko przy lub oraz który która które tego tym ten ta te czy gdy kiedy bardzo jeszcze ja ty on ona my wy oni ze we pod nad bez między mnie mi mój",
    /[łąęśźżćń]/g,
  ),
  traits(
    "id",
    "yang dan di ini itu dengan untuk dari dalam tidak akan pada juga saya kamu anda mereka kita kami adalah ada oleh atau ke karena bisa dapat seperti lebih sudah telah bukan hanya banyak semua sangat jika ketika tetapi namun para sebuah bahwa",
  ),
];

const CYRILLIC: readonly Traits[] = [
  traits(
    "ru",
    "и в не на что он с как это по но они к у из за вы так же от о для мы она бы только его ее её было был были все если или когда уже чтобы есть быть очень может который которая которые также я ты мой этот эта эти при до чем где кто со без под",
    /[ыэё]/g,
  ),
  traits(
    "uk",
    "і в не на що він з як це по але вони до у із за ви так від та для ми вона б тільки його її було був були все якщо або коли вже щоб є бути дуже може який яка які також я ти мій цей ця ці при ніж де хто без під про й",
    /[іїєґ]/g,
  ),
  traits(
    "bg",
    "и в не на че той с как това по но те към у от за вие така да ще мен ние тя само неговата нея беше бил са всички ако или когато вече който която които също аз ти мой този тази тези при до къде кой без под е се като много има може си във със най още бъде",
    /ъ(?=[бвгджзклмнпрстфхцчшщ])/g,
  ),
];

const DEVANAGARI: readonly Traits[] = [
  traits(
    "hi",
    "है हैं का की के में और को से पर यह वह ने नहीं था थी थे एक भी हो कर तो ही जो कि या इस उस ये वे हम आप मैं लिए साथ होता होती होते करने करता करते गया रहा रही रहे सकता सकते अपने अपनी बहुत क्या जब तक कुछ हुआ हूँ",
  ),
  traits(
    "mr",
    "आहे आहेत आणि चा ची चे च्या मध्ये ला ने हे हा ही ते तो ती नाही होता होते होती एक या त्या मी आम्ही तुम्ही आपण साठी करून करणे करते करतात असते असतात असे आपल्या खूप काय जेव्हा पण किंवा तर झाले झाली झाला त्यांच्या त्याच्या म्हणजे म्हणून होतो शकतो शकता",
    /ळ|(?:च्या|ाचा|ाची|ाचे|ाला|ांना|ामध्ये|ण्यास|ण्याचा|तात|तील)(?![\p{L}\p{M}])/gu,
  ),
  traits(
    "ne",
    "छ छन् हो हुन् र को का की मा ले लाई यो त्यो ती एक पनि हुन्छ हुन्थ्यो थियो थिए गर्न गर्ने गरेको गर्छ गर्छन् भएको छैन लागि सँग बाट म हामी तपाईं उनी उहाँ धेरै कसरी किन वा तर अनि भने हुने सक्छ सकिन्छ हाम्रो मेरो आफ्नो यस त्यस भन्ने तपाईंको",
    /(?:छन्|हुन्|गर्न|लाई|हरू|को(?=\s))/g,
  ),
];

const ARABIC: readonly Traits[] = [
  traits(
    "ar",
    "في من على إلى أن هذا هذه التي الذي ما لا كان كانت مع عن هو هي أو كل بعد قبل لم لن قد إن ذلك بين حيث عند كما أنا نحن أنت هم لكن إذا غير أي وقد وهو يكون ثم حتى منذ أكثر لأن فيها به له لها",
    /[ةىأإؤئ]|(?<!\p{L})ال/gu,
  ),
  traits(
    "fa",
    "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شود شده بود ما شما او آنها اما یا اگر هر چه من تو همه باید دارد دارند است. کند کنند های ها بسیار چون بین پس ولی هستند نیست خواهد",
    /[پچژگ]|ن?می‌/g,
  ),
  traits(
    "ur",
    "کے کی کا میں ہے ہیں اور سے کو پر یہ وہ نے نہیں تھا تھی تھے ایک بھی ہو کر تو ہی جو کہ یا اس ان ہم آپ لیے ساتھ ہوتا ہوتی ہوتے کرنے کرتا کرتے گیا رہا رہی رہے سکتا سکتے اپنے اپنی بہت کیا جب تک کچھ ہوا ہوں",
    /[ٹڈڑںےہھپچگ]/g,
  ),
];

/** Languages that share a script, told apart by words and letters. */
export const BY_TRAITS: ReadonlyMap<Script, readonly Traits[]> = new Map([
  ["Latin", LATIN],
  ["Cyrillic", CYRILLIC],
  ["Devanagari", DEVANAGARI],
  ["Arabic", ARABIC],
]);

/** Every language that the detector can find. */
export const KNOWN_LANGUAGES: ReadonlySet<string> = new Set([
  ...BY_SCRIPT.values(),
  ...[...BY_TRAITS.values()].flat().map(({ language }) => language),
]);

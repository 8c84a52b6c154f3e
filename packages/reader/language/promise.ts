import type { Language } from '../language.ts';

/** How a language words an undertaking: "we will", "the ministry shall". All lower case. */
export interface PromiseWords {
  /** Who undertakes: the author in the first person or by its office. Single words. */
  readonly author: readonly string[];
  /** Last parts of nouns that name a public body: `-ministeriet`, `Department`. */
  readonly body: readonly string[];
  /** The auxiliary that undertakes. */
  readonly will: readonly string[];
  /** A weaker duty, counted where a paper words its promises so. */
  readonly shall: readonly string[];
  /** Fixed openings that undertake without an auxiliary: "we commit to", "vi forpligter os til". */
  readonly pledge: readonly string[];
  /** Words after the auxiliary that take the promise back: "vil kunne", "will be able". */
  readonly loosens: readonly string[];
  /** Words before the subject that make the clause a condition, a question or somebody's belief. */
  readonly subordinate: readonly string[];
  /** Words that may stand between subject and auxiliary. */
  readonly between: readonly string[];
  /** Infinitives or adverbs that show that the world is described: "vil kræve", "will require". */
  readonly describes: readonly string[];
}

const da: PromiseWords = {
  author: ['vi', 'regeringen', 'ministeriet', 'styrelsen', 'danmark', 'staten', 'departementet', 'koncernen', 'direktoratet', 'kommunen', 'regionen', 'agenturet', 'institutionen', 'aftalepartierne', 'partierne', 'styregruppen', 'sekretariatet', 'ministeren', 'ministerierne', 'styrelserne', 'myndigheden', 'udenrigstjenesten', 'tilsynet', 'centeret'],
  body: ['ministeriet', 'styrelsen', 'direktoratet', 'departementet', 'agenturet', 'sekretariatet', 'styregruppen', 'udvalget', 'tilsynet', 'rådet', 'instituttet'],
  will: ['vil'],
  shall: ['skal'],
  pledge: ['vi forpligter os til', 'vi lover', 'vi påtager os', 'regeringen forpligter sig til', 'vi agter at'],
  loosens: ['kunne', 'måske', 'muligvis', 'næppe', 'gerne'],
  subordinate: ['hvis', 'hvordan', 'hvorvidt', 'når', 'fordi', 'at', 'om', 'som', 'der', 'da', 'selvom', 'medmindre', 'hvad', 'hvilke', 'hvor'],
  between: ['derfor', 'også', 'desuden', 'endvidere', 'ligeledes', 'fortsat', 'samtidig', 'dermed', 'derved', 'derudover', 'herudover', 'således', 'nu', 'så', 'endelig'],
  describes: ['kræve', 'betyde', 'medføre', 'afhænge', 'opleve', 'stå', 'mærke', 'indebære', 'blive'],
};

const en: PromiseWords = {
  author: ['we', 'government', 'ministry', 'department', 'departments', 'agency', 'agencies', 'cabinet', 'administration', 'commission', 'secretariat', 'council', 'minister', 'ministers', 'authority', 'authorities', 'office', 'directorate', 'board', 'ministries', 'embassies', 'embassy', 'gc'],
  body: ['ministry', 'department', 'office', 'agency', 'authority', 'secretariat', 'directorate', 'service', 'government', 'departments', 'agencies', 'ministries', 'council', 'board', 'commission', 'inspectorate'],
  will: ['will', 'shall', "'ll", '’ll'],
  shall: ['must'],
  pledge: ['we are committed to', 'we commit to', 'we commit ourselves to', 'we pledge to', 'we undertake to', 'we intend to', 'the government is committed to', 'the government commits to', 'we aim to'],
  loosens: ['likely', 'probably', 'possibly', 'hopefully', 'perhaps'],
  subordinate: ['if', 'whether', 'when', 'how', 'because', 'that', 'which', 'who', 'unless', 'what', 'where', 'while', 'why'],
  between: ['also', 'therefore', 'then', 'further', 'now', 'jointly', 'together', 'both', 'all', 'each', 'additionally', 'continually', 'actively'],
  describes: ['require', 'need', 'depend', 'face', 'experience', 'find', 'mean'],
};

const nb: PromiseWords = {
  author: ['vi', 'regjeringen', 'departementet', 'direktoratet', 'etaten', 'norge', 'staten', 'tilsynet', 'kommunen', 'sekretariatet', 'ministeren', 'departementene', 'instituttet', 'styringsgruppen'],
  body: ['departementet', 'direktoratet', 'tilsynet', 'etaten', 'verket', 'sekretariatet', 'instituttet', 'styringsgruppen', 'styringsgruppa', 'utvalget'],
  will: ['vil', 'skal'],
  shall: [],
  pledge: ['vi forplikter oss til', 'vi lover', 'regjeringen forplikter seg til', 'vi tar sikte på å'],
  loosens: ['kunne', 'kanskje', 'trolig', 'muligens'],
  subordinate: ['hvis', 'hvordan', 'hvorvidt', 'når', 'fordi', 'at', 'om', 'som', 'dersom', 'hva', 'hvor', 'da', 'selv'],
  between: ['derfor', 'også', 'dessuten', 'videre', 'fortsatt', 'samtidig', 'dermed', 'nå', 'så', 'i tillegg'],
  describes: ['kreve', 'bety', 'medføre', 'avhenge', 'oppleve', 'merke', 'innebære', 'bli'],
};

const sv: PromiseWords = {
  author: ['vi', 'regeringen', 'departementet', 'myndigheten', 'sverige', 'staten', 'kommunen', 'regionen', 'verket', 'styrelsen', 'sekretariatet', 'ministern', 'kansliet', 'styrgruppen'],
  body: ['departementet', 'myndigheten', 'verket', 'styrelsen', 'inspektionen', 'kansliet', 'sekretariatet', 'institutet', 'styrgruppen', 'rådet'],
  will: ['ska', 'skall', 'kommer', 'vill', 'avser'],
  shall: [],
  pledge: ['vi åtar oss att', 'vi lovar', 'regeringen åtar sig att', 'vi avser att', 'regeringen avser att'],
  loosens: ['kunna', 'kanske', 'troligen', 'möjligen'],
  subordinate: ['om', 'hur', 'huruvida', 'när', 'eftersom', 'att', 'som', 'ifall', 'vad', 'där', 'då', 'trots'],
  between: ['därför', 'också', 'även', 'dessutom', 'vidare', 'fortsatt', 'samtidigt', 'därmed', 'nu', 'så'],
  describes: ['kräva', 'innebära', 'betyda', 'medföra', 'bero', 'uppleva', 'bli'],
};

const de: PromiseWords = {
  author: ['wir', 'bundesregierung', 'regierung', 'ministerium', 'bundesministerium', 'deutschland', 'behörde', 'land', 'landesregierung'],
  body: ['ministerium', 'amt', 'behörde', 'regierung', 'agentur'],
  will: ['wird', 'werden', 'wollen', 'will'],
  shall: ['sollen', 'soll'],
  pledge: ['wir verpflichten uns', 'die bundesregierung verpflichtet sich'],
  loosens: ['können', 'vielleicht', 'möglicherweise'],
  subordinate: ['wenn', 'wie', 'ob', 'weil', 'dass', 'da', 'falls', 'was', 'wo'],
  between: ['daher', 'auch', 'deshalb', 'zudem', 'weiterhin', 'gleichzeitig', 'nun'],
  describes: ['erfordern', 'bedeuten', 'abhängen'],
};

const byLanguage: Readonly<Partial<Record<Language, PromiseWords>>> = { da, en, nb, sv, de };

/** The promise words of a language; English where it is not known. */
export function promiseWordsOf(language: Language): PromiseWords {
  return byLanguage[language] ?? en;
}

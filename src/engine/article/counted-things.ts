/**
 * What an ordinal may count: words for the kinds of event that the record has, by language, as `keyOf` leaves them.
 * Without one of them beside it an ordinal counts something else ("third country", "der zweitgrößte").
 */
import type { EventKind } from '../../dataset/model.ts';
import type { WordLanguage } from './ordinal-numbers.ts';
import type { Word } from './words.ts';

export type Kinds = readonly EventKind[];
export type KindsOf = readonly (readonly [word: RegExp, kinds: Kinds])[];

const MEETING: Kinds = ['meeting'];
const SUMMIT: Kinds = ['summit'];
const VISIT: Kinds = ['visit'];
const CALL: Kinds = ['call'];
const VIDEO: Kinds = ['video-call'];
const EXERCISE: Kinds = ['exercise'];
const AGREEMENT: Kinds = ['agreement'];
const SANCTION: Kinds = ['sanction'];
/** Talks may be held at one table, or not. */
const TALK: Kinds = ['meeting', 'call', 'video-call'];
/** Of a body, whose sessions the record has as summits where heads of state sit in it. */
const SESSION: Kinds = ['meeting', 'summit'];

export interface CountingWords {
  /** Nouns; the first that fits. */
  readonly things: KindsOf;
  /** "the third time": of what, a verb of the sentence tells. */
  readonly time: RegExp;
  readonly acts: KindsOf;
  /** What may stand between the ordinal and its noun, besides names. */
  readonly between: RegExp;
  /** Words with a capital may stand there too ("Second China–Central Asia summit"), save where the language says. */
  readonly notBetween?: RegExp;
  /** What stands before an ordinal whose noun came earlier: "their meeting, the third this year". */
  readonly determiner: RegExp;
}

export const COUNTING_WORDS: Readonly<Record<WordLanguage, CountingWords>> = {
  en: {
    things: [
      [/^(meetings?|encounters?|sitdowns?)$/, MEETING],
      [/^summits?$/, SUMMIT],
      [/^(visits?|trips?|journeys?)$/, VISIT],
      [/^(calls?|conversations?)$/, CALL],
      [/^videoconferences?$/, VIDEO],
      [/^talks$/, TALK],
      [/^sessions?$/, SESSION],
      [/^(exercises?|drills?|patrols?|manoeuvres|maneuvers)$/, EXERCISE],
      [/^(agreements?|accords?)$/, AGREEMENT],
      [/^packages?$/, SANCTION],
    ],
    time: /^times?$/,
    acts: [
      [/^(met|meets?)$/, MEETING],
      [/^(visit(ed|ing)|travell?ed)$/, VISIT],
      [/^(phoned|telephoned)$/, CALL],
    ],
    between:
      /^(bilateral|trilateral|multilateral|personal|direct|private|official|unofficial|formal|informal|working|annual|regular|extraordinary|emergency|special|joint|large|major|full|separate|consecutive|successive|straight|such|known|reported|long|short|brief|virtual|video|phone|telephone|state|leaders|presidential|ministerial|ministers|foreign|military|naval|sanctions|overseas|recent|historic|important|international|regional|ever|high|level|free|trade|bomber|s)$/,
    notBetween: /^(world|lady|deputy|vice|prime|minister|secretary|reich|army|republic|the)$/,
    determiner: /^(the|their|its|his|her|already|only)$/,
  },
  de: {
    things: [
      [/^video/, VIDEO],
      [/(telefonat|telefongesprach|anruf)(e|en|s|es)?$/, CALL],
      [/gipfel(treffen|s|n)?$/, SUMMIT],
      [/(?<!be|zu|ein)(treffen|begegnung|zusammenkunft|unterredung)(s|en)?$/, MEETING],
      [/(besuch|visite|reise)(e|s|es|en|n)?$/, VISIT],
      [/gesprach(e|s|en)?$/, TALK],
      [/sitzung(en)?$/, SESSION],
      [/(manover|ubung|patrouille)(s|n|en)?$/, EXERCISE],
      [/(abkommen|vereinbarung)(s|en)?$/, AGREEMENT],
      [/sanktionspaket(e|s|es|en)?$/, SANCTION],
    ],
    time: /^male?$/,
    acts: [
      [
        /^(traf(en)?|trifft|treffen|getroffen|begegne(n|t|te|ten)|zusammen(kamen|kommen|gekommen|trafen))$/,
        MEETING,
      ],
      [/^(besuch(en|t|te|ten)|(ge|ein|an)?reiste?n?|empfing(en)?|empfangen)$/, VISIT],
      [/^telefonier(en|t|te|ten)$/, CALL],
    ],
    between:
      /^(?!(der|den|dem|des|die|eine[nmrs]?|seine[nmrs]?|ihre[nmrs]?|unter|uber|oder|aber|wieder|immer|vier|zwischen|diese[nmrs]?|jene[nmrs]?|welche[nmrs]?|neben|gegen|wegen)$).{2,}(e|en|er|es|em)$/,
    determiner: /^(das|der|die|den|dem|ihre?|ihre[nmr]|seine?|bereits|schon)$/,
  },
  fr: {
    things: [
      [/^(rencontres?|entrevues?|reunions?)$/, MEETING],
      [/^sommets?$/, SUMMIT],
      [/^(visites?|voyages?|deplacements?)$/, VISIT],
      [/^(appels?|conversations?)$/, CALL],
      [/^(visioconferences?|videoconferences?)$/, VIDEO],
      [/^entretiens?$/, TALK],
      [/^sessions?$/, SESSION],
      [/^(exercices?|man(œ|oe)uvres?)$/, EXERCISE],
      [/^accords?$/, AGREEMENT],
    ],
    time: /^fois$/,
    acts: [
      [
        /^(rencontr(e|es|ent|er|aient|ait|erent)|retrouv(es?|ent|aient|erent)|reuni(s|es|ssent)?|voi(en)?t|vus)$/,
        MEETING,
      ],
      [/^(visit(e|es|er|ait)|rendu|rend)$/, VISIT],
      [/^telephon/, CALL],
    ],
    between: /^(grande?|nouveau|nouvelle|veritable|tel|telle|longue|breve|longs?|simple)$/,
    determiner: /^(la|le|leur|sa|son|deja)$/,
  },
  it: {
    things: [
      [/^(incontr[oi]|riunion[ei])$/, MEETING],
      [/^(vertic[ei]|summit)$/, SUMMIT],
      [/^(visit[ae]|viaggio?)$/, VISIT],
      [/^(telefonat[ae]|chiamat[ae])$/, CALL],
      [/^(videochiamat[ae]|videoconferenz[ae])$/, VIDEO],
      [/^colloquio?$/, TALK],
      [/^session[ei]$/, SESSION],
      [/^(esercitazion[ei]|manovr[ae])$/, EXERCISE],
      [/^accord[oi]$/, AGREEMENT],
    ],
    time: /^volt[ae]$/,
    acts: [
      [/^(incontr(a|ano|ati|ato|arsi|arono|ava|avano|o)|vist[oi]|vedono|riunit[oi])$/, MEETING],
      [/^(visita(to|ta|re|va)?|recat[oa])$/, VISIT],
      [/^(sentit[oi]|telefonat[oi])$/, CALL],
    ],
    between: /^(grande|nuov[oa]|lung[oa]|breve|ver[oa]|storic[oa]|bilaterale|ufficiale|formale)$/,
    determiner: /^(il|la|lo|loro|suo|sua|gia)$/,
  },
  es: {
    things: [
      [/^(encuentros?|reunion(es)?|citas?)$/, MEETING],
      [/^cumbres?$/, SUMMIT],
      [/^(visitas?|viajes?)$/, VISIT],
      [/^(llamadas?|conversacion(es)?)$/, CALL],
      [/^(videollamadas?|videoconferencias?)$/, VIDEO],
      [/^sesion(es)?$/, SESSION],
      [/^(ejercicios?|maniobras?)$/, EXERCISE],
      [/^acuerdos?$/, AGREEMENT],
    ],
    time: /^(vez|veces)$/,
    acts: [
      [
        /^(reun(en|io|ieron|irse|ido|idos|ian)|encuentr(a|an)|encontr(aron|ado|o)|visto|ven|vieron)$/,
        MEETING,
      ],
      [/^(visit(a|o|aron|ado|ar)|viaj(a|o|aron|ado))$/, VISIT],
      [/^(telefone|llam)(o|aron|ado)$/, CALL],
    ],
    between: /^(gran|nuev[oa]|larg[oa]|breve|historic[oa]|verdader[oa]|tal)$/,
    determiner: /^(el|la|su|ya)$/,
  },
  ru: {
    things: [
      [/^встреч(а|и|у|е|еи|ею|ами|ах|ам)?$/, MEETING],
      [/^переговор(и|ов|ам|ами|ах)$/, MEETING],
      [/^саммит(а|у|ом|е|и|ов)?$/, SUMMIT],
      [/^(визит(а|у|ом|е|и|ов)?|поездк(а|и|у|е|ои))$/, VISIT],
      [/^(звонок|звонк(а|у|ом|е|и|ов)|разговор(а|у|ом|е|и|ов)?)$/, CALL],
      [/^видео(конференц|звон)/, VIDEO],
      [/^бесед(а|и|у|е|ои)$/, TALK],
      [/^заседани(е|я|ю|ем|и)$/, SESSION],
      [/^(учени(я|и|е|ю|ем|ями|ях)|маневр(и|ов)|патрулировани(е|я|ю|ем|и))$/, EXERCISE],
      [/^соглашени(е|я|ю|ем|и)$/, AGREEMENT],
      [/^пакет(а|у|ом|е|и|ов)?$/, SANCTION],
    ],
    time: /^раз$/,
    acts: [
      [/^(встре(тил|чал|ча[юе]т|тят)|увидел|свидел)/, MEETING],
      [/^(посет(ил|ит)|посеща|приехал|прибил|приле(тел|тает))/, VISIT],
      [/^(созвонил|позвонил)/, CALL],
    ],
    between:
      /^(.{2,}(ая|яя|ую|юю|ои|еи|ии|ое|ее|ого|его|им|их|ие|ем|ом)|за|в|по|их|два|три|пят|десят|несколко|этот|год|года|году|лет|недел[юи]?|месяц(а|ев)?|днеи|счету)$/,
    determiner: /^./,
  },
  uk: {
    things: [
      [/^(зустрич(и|у|ю|чу|чю|ах|ам|еи)?)$/, MEETING],
      [/^переговор(и|ив|ам|ами|ах)$/, MEETING],
      [/^самит(у|ом|и|ив|а)?$/, SUMMIT],
      [/^(визит(у|ом|и|ив|а)?|поиздк(а|и|у|ою)|поиздци)$/, VISIT],
      [/^(дзвинок|дзвинк(а|у|ом|и|ив)|розмов(а|и|у|ою)?)$/, CALL],
      [/^видео(конференци|дзвин)/, VIDEO],
      [/^бесид(а|и|у|ою)$/, TALK],
      [/^засидання(м)?$/, SESSION],
      [/^(навчан(ня|ням|нями|нях|н)|маневр(и|ив))$/, EXERCISE],
      [/^угод(а|и|у|ою)?$/, AGREEMENT],
      [/^пакет(а|у|ом|и|ив)?$/, SANCTION],
    ],
    time: /^раз$/,
    acts: [
      [/^(зустри(л|ча|н)|побачил)/, MEETING],
      [/^(видвида|приихав|прибув|прилетив)/, VISIT],
      [/^(зателефону|подзвони)/, CALL],
    ],
    between:
      /^(.{2,}(ска|ску|скои|на|ну|нои|ною|ня|ню|ова|ову|ои|ии|ого|им|их)|за|в|у|по|их|два|три|пят|десят|килка|цеи|рик|року|роци|рокив|тижн(ив|и)|тижден|днив|мисяц(ив|и)|рахунком)$/,
    determiner: /^./,
  },
};

/** "The 14th package" counts sanctions only with this beside it. */
const OF_SANCTIONS = /^(sanction|санкц)/;
const NEAR = 2;

/** The kinds of event that the word at `at` names, if it names any. */
export function thingAt(things: KindsOf, words: readonly Word[], at: number): Kinds | undefined {
  const kinds = kindsOf(things, words[at]!.key);
  if (kinds !== SANCTION || words[at]!.key.startsWith('sanktion')) return kinds;
  const near = words.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  return near.some(({ key }) => OF_SANCTIONS.test(key)) ? kinds : undefined;
}

export function kindsOf(words: KindsOf, key: string): Kinds | undefined {
  return words.find(([word]) => word.test(key))?.[1];
}

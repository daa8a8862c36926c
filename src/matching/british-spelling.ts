/**
 * British spelling made American, word by word, so that revitalisation and labour match and are found as
 * revitalization and labor. A list, not a rule of suffixes: "promise", "hour" and "Louvre" are no British
 * spellings of anything, and a rule would invent words. What is not listed stays as it is.
 *
 * Left out on purpose: tonne (another unit than the ton), storey, cheque, draught, disc (other words in
 * American), dialogue and glamour (American too).
 */

interface Family {
  british: string;
  american: string;
  /** What may follow; an ending no word of the family has does no harm. */
  endings: string;
  /** What stands before, one for each word. */
  stems: string;
}

const iseVerbs = `
  accessor acclimat actual agon aggrand alphabet amort analog anglic annual antagon apolog appet atom author
  bapt brutal burglar cannibal canon capital carbon categor cauter central character circular civil collectiv
  colon commercial commod compartmental computer conceptual container contextual corporat
  criminal critic crystal crystall custom decarbon decentral decolon decriminal deglobal dehuman deindustrial demilitar
  demobil democrat demoral denational denuclear depersonal depolitic deregular desensit destabil digit digital
  disorgan dramat econom editorial empath emphas energ epitom equal eulog evangel exorc external factor
  familiar fantas featur fertil fictional final financial formal fossil fratern galvan general global
  harmon homogen hospital human hybrid hypnot hypothes ideal idol immobil immortal immun incentiv individual
  industrial informat initial institutional intellectual internal international ion item jeopard legal legitim
  liberal liquid local magnet marginal market material maxim mechan memor memorial metabol militar miniatur minim mobil
  modern moistur monet monopol moral motor national natural neutral normal notar optim organ ostrac overemphas
  oxid parametr particular passiv pasteur patron pedestrian penal personal philosoph plagiar plural polar politic popular
  pressur priorit privat professional proselyt public pulver radical random rational real recapital
  recogn reindustrial remobil reorgan reprivat reutil revital revolution regular ritual romantic sanit satir
  scandal scrutin secular securit sensational sensit serial signal sinic social solemn special stabil standard
  steril stigmat subsid suburban summar symbol sympath synchron synthes systemat system tantal tempor territorial
  terror theor traumat trivial tyrann uncivil underutil union unauthor unorgan unrecogn urban util vandal vapor verbal
  victim visual vocal vulgar weapon western winter woman
`;

const families: readonly Family[] = [
  {
    british: 'is',
    american: 'iz',
    endings: 'e ed er ers es ing ation ations ational ationally able ability',
    stems: iseVerbs,
  },
  {
    british: 'ys',
    american: 'yz',
    // Without "es": analyses, paralyses are plurals in both.
    endings: 'e ed er ers ing',
    stems: 'anal breathal catal electrol hydrol paral psychoanal',
  },
  {
    british: 'our',
    american: 'or',
    endings:
      ' s ed ing ings er ers able ably al ally ful fully hood hoods ism ist ists ite ites less liness ly y ies',
    stems: `
      ard arm behavi cand clam col demean discol disfav dishon endeav fav ferv flav harb hon hum lab
      misbehavi misdemean multicol neighb od parl ranc rig rum savi sav splend succ tum unfav unsav val vap
      vig watercol`,
  },
  {
    british: 're',
    american: 'er',
    endings: ' s',
    stems: `
      amphitheat calib cent centilit centimet decilit epicent fib goit kilomet lit lust meag met micromet
      millilit millimet mit nanomet sab saltpet scept somb spect theat`,
  },
  { british: 'red', american: 'ered', endings: '', stems: 'cent mit reconnoit' },
  { british: 'ring', american: 'ering', endings: '', stems: 'cent reconnoit' },
  {
    british: 'll',
    american: 'l',
    endings: 'ed er ers ing ings or ors ous',
    stems: `
      barre cance channe chise counci counse dia due equa fue funne grove initia jewe labe leve libe marsha marve
      mode pane parce peda penci quarre refue remode riva shove signa spira stenci swive tota trave tria tunne
      unrave unriva yode`,
  },
  { british: 'l', american: 'll', endings: ' s ment ments', stems: 'appa disti enro enthra fulfi insti' },
  { british: 'lment', american: 'llment', endings: ' s', stems: 'insta' },
  { british: 'lful', american: 'llful', endings: ' ly ness', stems: 'ski wi' },
  { british: 'ence', american: 'ense', endings: ' s less', stems: 'def lic off pret' },
  { british: 'enced', american: 'ensed', endings: '', stems: 'lic unlic' },
  { british: 'practis', american: 'practic', endings: 'e ed es ing', stems: '' },
  { british: 'ogue', american: 'og', endings: ' s', stems: 'anal catal' },
  { british: 'ogued', american: 'oged', endings: '', stems: 'catal' },
  { british: 'oguing', american: 'oging', endings: '', stems: 'catal' },
  {
    british: 'ae',
    american: 'e',
    endings: `
      mia mias mic cological cologist cologists cology diatric diatrics diatrician diatricians dic dics dia dias
      matology moglobin morrhage morrhages ological ologist ologists ology sthesia sthetic sthetics sthetist
      sthetists lithic cal val`,
    stems: 'an arch encyclop f gyn h leuk medi orthop p pal',
  },
  { british: 'foet', american: 'fet', endings: 'us al uses', stems: '' },
  { british: 'oe', american: 'e', endings: 'strogen dema sophagus', stems: '' },
  { british: 'rrhoea', american: 'rrhea', endings: ' s', stems: 'dia' },
  { british: 'oeuvr', american: 'euver', endings: 'ed ing able ability', stems: 'man outman' },
  { british: 'oeuvre', american: 'euver', endings: ' s', stems: 'man outman' },
  { british: 'ough', american: 'ow', endings: ' s ed ing man men share shares', stems: 'pl snowpl' },
  { british: 'ould', american: 'old', endings: ' s ed er ering ing ings y', stems: 'm rem sm' },
  { british: 'sulph', american: 'sulf', endings: 'ur urous uric ate ates ide ides', stems: '' },
  { british: 'sceptic', american: 'skeptic', endings: ' s al ally ism', stems: '' },
  { british: 'gramme', american: 'gram', endings: ' s', stems: 'kilo milli pro' },
  { british: 'ey', american: 'ay', endings: ' s ed er ing ish', stems: 'gr' },
  { british: 'yre', american: 'ire', endings: ' s', stems: 't' },
  { british: 'gement', american: 'gment', endings: ' s al', stems: 'acknowled jud' },
  { british: 'efact', american: 'ifact', endings: ' s', stems: 'art' },
  { british: 'aeroplane', american: 'airplane', endings: ' s', stems: '' },
  { british: 'ageing', american: 'aging', endings: '', stems: '' },
  { british: 'aluminium', american: 'aluminum', endings: '', stems: '' },
  { british: 'enquir', american: 'inquir', endings: 'e ed er ers es ies ing y', stems: '' },
  { british: 'focuss', american: 'focus', endings: 'ed es ing', stems: '' },
  { british: 'jewellery', american: 'jewelry', endings: '', stems: '' },
  { british: 'sizeable', american: 'sizable', endings: '', stems: '' },
  { british: 'specialit', american: 'specialt', endings: 'y ies', stems: '' },
  { british: 'tranquill', american: 'tranquil', endings: 'ity', stems: '' },
  { british: 'woollen', american: 'woolen', endings: ' s', stems: '' },
  { british: 'centrepiece', american: 'centerpiece', endings: ' s', stems: '' },
  { british: 'favouritism', american: 'favoritism', endings: '', stems: '' },
  { british: 'fibreglass', american: 'fiberglass', endings: '', stems: '' },
  { british: 'lacklustre', american: 'lackluster', endings: '', stems: '' },
  { british: 'moustache', american: 'mustache', endings: ' s', stems: '' },
  { british: 'praesidium', american: 'presidium', endings: ' s', stems: '' },
  {
    british: 'palaeo',
    american: 'paleo',
    endings: 'lithic ntological ntologist ntologists ntology',
    stems: '',
  },
  { british: 'yoghurt', american: 'yogurt', endings: ' s', stems: '' },
];

function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** Endings of a family; a list that begins with a space has the empty one too. */
function endingsOf(list: string): string[] {
  return [...(list === '' || /^ \S/.test(list) ? [''] : []), ...wordsOf(list)];
}

/** What stands before the ending; nothing, where the family is one word. */
function stemsOf(list: string): string[] {
  return list === '' ? [''] : wordsOf(list);
}

let american: Map<string, string> | undefined;

function spellings(): Map<string, string> {
  american ??= new Map(
    families.flatMap((family) =>
      stemsOf(family.stems).flatMap((stem) =>
        endingsOf(family.endings).map(
          (ending) => [`${stem}${family.british}${ending}`, `${stem}${family.american}${ending}`] as const,
        ),
      ),
    ),
  );
  return american;
}

/** Every British spelling with the American one, in lower case. */
export function americanSpellings(): ReadonlyMap<string, string> {
  return spellings();
}

/**
 * The American spelling of a word in lower case; the word itself where it has none of its own.
 * Source of the list: the differences that dictionaries of both spellings name.
 */
export function americanSpelling(word: string): string {
  return spellings().get(word) ?? word;
}

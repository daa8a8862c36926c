/** What reports do to everything: a phrase that begins so is what is done to a term, and none. */
export const reportVerbs =
  /^(?:accelerat|achiev|adher|adjust|advanc|allow|appl|attach|boost|build|built|carr|complet|conduct|consolidat|continu|deepen|develop(?:ed|ing|s)?$|enhanc|ensur|establish|expand|explor|focus|foster|guid|help|implement|improv|increas|introduc|keep|kept|launch|lead|led$|maintain|optimiz|press|promot|provid|pursu|push|rais|reach|reduc|resolut|seiz|set$|speed|stabiliz|step|strengthen|strictly|strive|support|thoroughly|uphold|upheld|vigorous|work(?:ed|ing)?$)/;

/** English words that carry no term of their own: a phrase neither begins nor ends with one. */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'a an the and or but of in on at to for from by with as is are was were be been being',
    'has have had will would should shall can could may might must do does did no not nor so',
    'than that this these those it its their our we you he she they them us his her',
    'who which what when where while also more most such other others each every all any',
    'some both between into through during within under over about after before since until',
    'per via up out off own well better best new good great further fully',
    'make made makes making take taken taking give given giving need needs needed',
    'us one two three first second next last past same only just even still already',
    'yuan percent cent million billion trillion thousand hundred mu hectares hectare tons tonnes',
    'kilometers kilometres square cubic meters metres year years month months day days period half',
    'respectively total number amount nearly almost least around including included',
  ].flatMap((line) => line.split(' ')),
);

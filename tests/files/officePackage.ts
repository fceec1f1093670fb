import { strFromU8, unzipSync } from 'fflate';
import { partOf, relationshipsPartOf } from 'ooxml';
import { SaxesParser } from 'saxes';

/* What the schemas of ECMA-376 (transitional) ask of the parts that we write, where Word and PowerPoint refuse or repair
   a file that does not keep to it. The schemas themselves are not at hand: this is the order of children of the elements
   that we write, as they have it. */

/** An element by its name as it is written: what we write has the usual prefixes. */
interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
}

/** Reads a part, with its prefixes looked up. Throws where it is not well-formed. */
function parseXml(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element: XmlElement = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return top.children[0] ?? top;
}

const childrenOf = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  element?.children.filter((child) => name === undefined || child.name === name) ?? [];

const borders = 'top left start bottom right end insideH insideV tl2br tr2bl'.split(' ').map((name) => `w:${name}`);
const inW = (names: string): readonly string[] => names.split(' ').map((name) => `w:${name}`);
const inA = (names: string): readonly string[] => names.split(' ').map((name) => `a:${name}`);
const inC = (names: string): readonly string[] => names.split(' ').map((name) => `c:${name}`);

const fills = inA('noFill solidFill gradFill blipFill pattFill grpFill');
const paragraph = inW(
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
);
const run = inW(
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
);
const runInDrawing = [
  ...inA('ln'),
  ...fills,
  ...inA('effectLst effectDag highlight uLnTx uLn uFillTx uFill latin ea cs sym hlinkClick hlinkMouseOver rtl extLst'),
];

/** Children of an element, in the order that its schema gives them. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': paragraph,
  'w:rPr': run,
  'w:tblPr': inW(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  ),
  'w:tblBorders': borders,
  'w:tcBorders': borders,
  'w:tcPr': inW(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange',
  ),
  'w:tbl': inW('tblPr tblGrid tr'),
  'w:tr': inW('tblPrEx trPr tc'),
  'w:sectPr': inW(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  ),
  'w:style': inW(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:styles': inW('docDefaults latentStyles style'),
  'w:numbering': inW('numPicBullet abstractNum num numIdMacAtCleanup'),
  'w:abstractNum': inW('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  'w:lvl': inW('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:num': inW('abstractNumId lvlOverride'),
  'w:sdt': inW('sdtPr sdtEndPr sdtContent'),
  'w:settings': inW(
    'writeProtection view zoom removePersonalInformation removeDateAndTime displayBackgroundShape embedTrueTypeFonts mirrorMargins attachedTemplate trackRevisions documentProtection defaultTabStop autoHyphenation evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator',
  ),
  'wp:inline': ['wp:extent', 'wp:effectExtent', 'wp:docPr', 'wp:cNvGraphicFramePr', 'a:graphic'],
  'p:sp': ['p:nvSpPr', 'p:spPr', 'p:style', 'p:txBody', 'p:extLst'],
  'p:graphicFrame': ['p:nvGraphicFramePr', 'p:xfrm', 'a:graphic', 'p:extLst'],
  'p:txBody': inA('bodyPr lstStyle p'),
  'a:txBody': inA('bodyPr lstStyle p'),
  'p:spPr': [...inA('xfrm custGeom prstGeom'), ...fills, ...inA('ln effectLst effectDag scene3d sp3d extLst')],
  'a:p': inA('pPr r br fld endParaRPr'),
  'a:pPr': inA(
    'lnSpc spcBef spcAft buClrTx buClr buSzTx buSzPct buSzPts buFontTx buFont buNone buAutoNum buChar buBlip tabLst defRPr extLst',
  ),
  'a:rPr': runInDrawing,
  'a:defRPr': runInDrawing,
  'a:endParaRPr': runInDrawing,
  'a:tbl': inA('tblPr tblGrid tr'),
  'a:tc': inA('txBody tcPr extLst'),
  'a:tcPr': [...inA('lnL lnR lnT lnB lnTlToBr lnBlToTr cell3D'), ...fills, ...inA('headers extLst')],
  'a:ln': [...fills, ...inA('prstDash custDash round bevel miter headEnd tailEnd extLst')],
  'p:presentation': [
    ...['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:handoutMasterIdLst', 'p:sldIdLst', 'p:sldSz', 'p:notesSz'],
    ...['p:embeddedFontLst', 'p:custShowLst', 'p:photoAlbum', 'p:custDataLst', 'p:kinsoku', 'p:defaultTextStyle'],
    ...['p:modifyVerifier', 'p:extLst'],
  ],
  'p:sld': ['p:cSld', 'p:clrMapOvr', 'mc:AlternateContent', 'p:transition', 'p:timing', 'p:extLst'],
  'p:cSld': ['p:bg', 'p:spTree', 'p:custDataLst', 'p:controls', 'p:extLst'],
  'c:chartSpace': inC(
    'date1904 lang roundedCorners style clrMapOvr pivotFmts protection chart spPr txPr externalData printSettings userShapes extLst',
  ),
  'c:chart': inC(
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
  ),
  'c:title': inC('tx layout overlay spPr txPr extLst'),
  'c:plotArea': inC('layout barChart valAx catAx dateAx serAx dTable spPr extLst'),
  'c:barChart': inC('barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst'),
  'c:ser': inC('idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst'),
  'c:dLbls': inC(
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  ),
  'c:catAx': inC(
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
  ),
  'c:valAx': inC(
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
  ),
  'c:scaling': inC('logBase orientation max min extLst'),
  'c:legend': inC('legendPos legendEntry layout overlay spPr txPr extLst'),
};

/** Elements whose children come in any order among these. */
const unordered: Readonly<Record<string, readonly string[]>> = {
  'c:plotArea': inC('valAx catAx'),
  'a:p': inA('r br fld'),
  'w:sectPr': inW('headerReference footerReference'),
};

/** Children without which an element is not valid. */
const required: Readonly<Record<string, readonly string[]>> = {
  'w:tbl': ['w:tblPr', 'w:tblGrid'],
  'w:tr': ['w:tc'],
  'w:style': ['w:name'],
  'wp:inline': ['wp:extent', 'wp:docPr', 'a:graphic'],
  'p:sp': ['p:nvSpPr', 'p:spPr'],
  'p:graphicFrame': ['p:nvGraphicFramePr', 'p:xfrm', 'a:graphic'],
  'p:txBody': ['a:bodyPr', 'a:p'],
  'a:txBody': ['a:bodyPr', 'a:p'],
  'a:tbl': ['a:tblGrid'],
  'c:chartSpace': ['c:chart'],
  'c:chart': ['c:plotArea'],
  'c:barChart': ['c:barDir', 'c:axId'],
  'c:catAx': ['c:axId', 'c:scaling', 'c:axPos', 'c:crossAx'],
  'c:valAx': ['c:axId', 'c:scaling', 'c:axPos', 'c:crossAx'],
  'c:ser': ['c:idx', 'c:order'],
};

/** Of some children an element has at most so many. */
const mostOf: Readonly<Record<string, { readonly child: string; readonly count: number }>> = {
  // Those of categories and of values; flat bars have no depth.
  'c:barChart': { child: 'c:axId', count: 2 },
};

/** What is wrong with an element and those in it; `path` is its part. */
function wrongOrder(element: XmlElement, path: string, wrong: string[]): void {
  const children = childrenOf(element);
  const names = children.map(({ name }) => name);
  // In a document a chart stands as what leads to its part.
  if (element.attributes['r:id'] !== undefined) return;
  const order = orders[element.name];
  const free = unordered[element.name] ?? [];
  if (order) {
    const places = names.map((name) => order.indexOf(free.includes(name) ? (free[0] ?? name) : name));
    names.forEach((name, at) => {
      if (places[at] === -1) wrong.push(`${path}: ${element.name} holds ${name}`);
      else if (at > 0 && (places[at] ?? 0) < (places[at - 1] ?? 0))
        wrong.push(`${path}: in ${element.name}, ${name} after ${names[at - 1]}`);
    });
  }
  for (const name of required[element.name] ?? [])
    if (!names.includes(name)) wrong.push(`${path}: ${element.name} without ${name}`);
  const most = mostOf[element.name];
  if (most && names.filter((name) => name === most.child).length > most.count)
    wrong.push(`${path}: ${element.name} with more than ${most.count} ${most.child}`);
  if ((element.name === 'w:tc' || element.name === 'w:body') && !endsWell(element.name, names))
    wrong.push(`${path}: ${element.name} ends in ${names.at(-1)}`);
  for (const child of children) wrongOrder(child, path, wrong);
}

/** A cell ends in a paragraph, a document in its section. */
const endsWell = (name: string, children: readonly string[]): boolean =>
  name === 'w:tc' ? children.at(-1) === 'w:p' : children.at(-1) === 'w:sectPr';

function* elementsIn(element: XmlElement): Iterable<XmlElement> {
  yield element;
  for (const child of childrenOf(element)) yield* elementsIn(child);
}

const twice = (all: readonly string[]): readonly string[] => all.filter((one, at) => all.indexOf(one) < at);

/** Parts whose relationships have no type or target, and targets that are not there. */
function wrongRelationships(path: string, root: XmlElement, paths: readonly string[]): readonly string[] {
  const source = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
  const all = childrenOf(root, 'Relationship').map(({ attributes }) => attributes);
  const lost = all
    .filter(({ TargetMode }) => TargetMode !== 'External')
    .map(({ Target = '' }) => (Target.startsWith('/') ? Target.slice(1) : partOf(source, Target)))
    .filter((target) => !paths.includes(target));
  return [
    ...lost.map((target) => `${path}: leads to ${target}, which is not there`),
    ...twice(all.map(({ Id = '' }) => Id)).map((id) => `${path}: ${id} twice`),
    ...(source !== '' && !paths.includes(source) ? [`${path}: is of no part`] : []),
  ];
}

/** Parts without a type, and types of parts that are not there. */
function wrongTypes(types: XmlElement | undefined, paths: readonly string[]): readonly string[] {
  const named = (name: string, attribute: string) =>
    childrenOf(types, name).map(({ attributes }) => attributes[attribute] ?? '');
  const extensions = named('Default', 'Extension').map((one) => one.toLowerCase());
  const overridden = named('Override', 'PartName').map((one) => one.slice(1));
  return [
    ...paths
      .filter((path) => path !== '[Content_Types].xml' && !overridden.includes(path))
      .filter((path) => !extensions.includes((path.split('.').at(-1) ?? '').toLowerCase()))
      .map((path) => `${path}: of no type`),
    // What is said of any XML says nothing of a part of Word or PowerPoint.
    ...paths
      .filter((path) => /^(word|ppt)\/(?!.*_rels\/).*\.xml$/.test(path) && !overridden.includes(path))
      .map((path) => `${path}: has no type of its own`),
    ...overridden.filter((path) => !paths.includes(path)).map((path) => `${path}: has a type and is not there`),
    ...twice([...extensions, ...overridden]).map((one) => `[Content_Types].xml: ${one} twice`),
  ];
}

/** Ids that a part uses and its relationships do not have, and numbers of shapes that are there twice. */
function wrongIds(path: string, root: XmlElement, known: readonly string[]): readonly string[] {
  const elements = [...elementsIn(root)];
  const used = elements.flatMap(({ attributes }) =>
    ['r:id', 'r:embed', 'r:link'].flatMap((name) => (attributes[name] ? [attributes[name]] : [])),
  );
  const numbersOf = (...names: readonly string[]) =>
    elements.filter(({ name }) => names.includes(name)).map(({ attributes }) => attributes['id'] ?? '');
  const styles = elements
    .filter(({ name }) => name === 'w:style')
    .map(({ attributes }) => `style ${attributes['w:styleId']}`);
  const bookmarks = elements
    .filter(({ name }) => name === 'w:bookmarkStart')
    .map(({ attributes }) => `bookmark ${attributes['w:name']}`);
  const controls = elements
    .filter(({ name }) => name === 'w:sdtPr')
    .flatMap((one) => childrenOf(one, 'w:id').map(({ attributes }) => `control ${attributes['w:val']}`));
  return [
    ...used.filter((id) => !known.includes(id)).map((id) => `${path}: ${id} leads nowhere`),
    ...twice([...numbersOf('wp:docPr', 'p:cNvPr'), ...styles, ...bookmarks, ...controls]).map(
      (one) => `${path}: ${one} twice`,
    ),
  ];
}

/** Styles that a document uses and does not have. */
function wrongStyles(parts: ReadonlyMap<string, XmlElement>): readonly string[] {
  const styles = parts.get('word/styles.xml');
  if (!styles) return [];
  // What Word has by itself need not be there.
  const ofWord = ['Normal', 'DefaultParagraphFont', 'TableNormal'];
  const known = [...ofWord, ...childrenOf(styles, 'w:style').map(({ attributes }) => attributes['w:styleId'])];
  const names = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'];
  return [...parts].flatMap(([path, root]) =>
    path.startsWith('word/')
      ? [...elementsIn(root)]
          .filter(({ name }) => names.includes(name))
          .filter(({ attributes }) => !known.includes(attributes['w:val']))
          .map(({ name, attributes }) => `${path}: ${name} ${attributes['w:val']} is no style`)
      : [],
  );
}

/** What the schemas and the packaging rules would refuse in a document or a presentation; nothing where all is well. */
export function wrongInPackage(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes);
  // Some zips name their folders too.
  const paths = Object.keys(files).filter((path) => !path.endsWith('/'));
  const parts = new Map(
    Object.entries(files)
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, part]) => [path, parseXml(strFromU8(part))] as const),
  );
  const idsOf = (path: string) =>
    childrenOf(parts.get(relationshipsPartOf(path)), 'Relationship').map(({ attributes }) => attributes['Id'] ?? '');
  const wrong: string[] = [...wrongTypes(parts.get('[Content_Types].xml'), paths), ...wrongStyles(parts)];
  for (const [path, root] of parts) {
    if (path.endsWith('.rels')) wrong.push(...wrongRelationships(path, root, paths));
    else {
      wrongOrder(root, path, wrong);
      wrong.push(...wrongIds(path, root, idsOf(path)));
    }
  }
  return [...new Set(wrong)];
}

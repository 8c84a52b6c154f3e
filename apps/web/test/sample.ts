import { createHash } from 'node:crypto';
import type { Draft, Mention } from '@lofte/domain/draft';
import { find, writer } from './paper.ts';

interface Plan {
  readonly priority: string;
  readonly goals: readonly { readonly goal: string; readonly initiatives: readonly (readonly string[])[] }[];
}

/** Written for the tests. The first of each list is an initiative's title, the rest its commitments. */
const plan: readonly Plan[] = [
  {
    priority: 'Sejlads uden udledning',
    goals: [
      {
        goal: 'Færgerne sejler på strøm inden 2032',
        initiatives: [
          [
            'Ladestandere i ni små havne',
            'Vi vil bygge ladestandere i ni havne inden udgangen af 2028.',
            'Havnene skal kunne bruge standerne uden egen betaling de første to år.',
          ],
          ['Udbud af tre elfærger til ruterne i Sydfyn', 'Vi udbyder tre elfærger i 2027.'],
          ['Reservefærger der passer til alle lejer'],
          [
            'Uddannelse af maskinmestre i batteridrift',
            'Vi vil sammen med Norge og Sverige lave et kursus på seks uger.',
          ],
          [
            'En fælles norm for stik og spænding i Østersøen',
            'Danmark vil foreslå en fælles norm i Den Internationale Søfartsorganisation (IMO).',
          ],
        ],
      },
      {
        goal: 'Fiskeriets både får nye motorer',
        initiatives: [
          ['Tilskud til motorer på ammoniak og brint', 'Der afsættes 120 mio. kr. til motorer frem til 2030.'],
          ['Prøvesejlads med brint fra Hirtshals', 'Vi vil gennemføre to prøvesejladser senest 1. marts 2028.'],
          ['Rådgivning til de mindste rederier'],
        ],
      },
    ],
  },
  {
    priority: 'Kysten holder',
    goals: [
      {
        goal: 'Ingen by oversvømmes af en storm, vi kunne have set komme',
        initiatives: [
          [
            'Varsling på seks timer i alle fjorde',
            'Vi vil opstille fyrre nye målere.',
            'Varslet skal nå frem til alle husstande på dansk, engelsk og tysk.',
          ],
          ['Diger med natur foran'],
          ['Sandfodring hvor strømmen tager mest'],
          ['Fælles øvelser med Tyskland og Nederlandene', 'Der holdes en øvelse hvert andet år.'],
          ['Et kort der viser, hvem der bor i fare', 'Kortet offentliggøres i juni 2027.'],
        ],
      },
      {
        goal: 'Kommunerne får ro til at planlægge',
        initiatives: [
          ['Tilladelser på højst ni måneder'],
          ['En fælles pulje til de små kommuner', 'Puljen er på 40 mio. kr. om året.'],
          ['Rejsehold af ingeniører og jurister'],
        ],
      },
    ],
  },
  {
    priority: 'Havet kommer sig',
    goals: [
      {
        goal: 'Ålegræsset står på dobbelt så meget bund i 2030',
        initiatives: [
          ['Plantning på 400 hektar i tolv fjorde', 'Vi vil plante ålegræs på 400 hektar inden 2030.'],
          ['Stenrev tilbage hvor de blev fisket op', 'Der lægges sten ud på otte rev.'],
          ['Fri adgang til målinger fra alle havbøjer'],
          ['Muslinger som renser af vandet omkring havbrug'],
          ['Kvælstof ud af seks oplande'],
          ['Stop for bundtrawl i de indre bælter', 'Vi vil fremsætte lovforslag i 2026.'],
        ],
      },
    ],
  },
  {
    priority: 'Havnene som mødested',
    goals: [
      {
        goal: 'Hver havn har et sted, hvor man kan gå i vandet',
        initiatives: [
          ['Badezoner i tyve industrihavne', 'Tyve badezoner åbner inden 2029.'],
          ['Havnebade som holder åbent om vinteren'],
          ['Et pas til de unge: fem havne på en sommer'],
          ['Gamle kraner bliver udkigsposter'],
          ['Skolebåde til alle kommuner med kyst'],
        ],
      },
    ],
  },
];

/** A strategy of four priorities, six goals and twenty-seven initiatives, in Danish. `title` replaces its title. */
export function sample(title = 'En kyst til alle: rent hav, trygge byer, levende havne'): Draft {
  const paper = writer();
  const titleSpan = paper.write(title);
  const organisationSpan = paper.write('Kystministeriet');
  const periodSpan = paper.write('2026–2030');
  paper.page();
  const vision =
    'I 2030 skal en tur langs vandet være en tur langs rent vand, og ingen skal ligge vågen, når det stormer.';
  const visionSpan = paper.write(vision);
  const purpose =
    'Strategien samler, hvad fem ministerier og 77 kystkommuner vil gøre, og siger hvem der gør det hvornår.';
  const purposeSpan = paper.write(purpose);
  writePlan(paper);
  paper.page();
  paper.element({
    id: 'c1',
    kind: 'case',
    title: 'Da Marstal fik strøm på kajen',
    text: 'På to år faldt støjen på kajen til det halve.\nFærgen lader nu på elleve minutter.',
  });
  paper.write('På to år faldt støjen på kajen til det halve.\nFærgen lader nu på elleve minutter.');
  paper.element({
    id: 'f1',
    kind: 'footnote',
    number: '1',
    title: 'Kystdirektoratets måling 2024',
    text: 'Kystdirektoratets måling 2024, tabel 3.',
  });
  paper.write(
    'I 2024 oplevede 38 pct. af kystkommunerne1 mindst en oversvømmelse. Tyskland havde 12.000 skader samme år.',
  );
  paper.write('Allerede den 3. marts 2021 blev Danmark, Sverige og Tyskland enige i HELCOM om målet for Østersøen.');
  const text = paper.text();
  const at = { text, pageStarts: paper.pageStarts() };
  return {
    document: {
      name: 'kyst-til-alle.txt',
      mediaType: 'text/plain',
      sha256: createHash('sha256').update(text).digest('hex'),
      language: 'da',
      pages: at.pageStarts.length,
      pageStarts: [...at.pageStarts],
    },
    text,
    reading: text,
    map: [[0, 0, text.length]],
    strategy: {
      title,
      organisation: 'Kystministeriet',
      period: { from: 2026, to: 2030 },
      vision,
      purpose,
      places: {
        title: titleSpan,
        organisation: organisationSpan,
        period: periodSpan,
        vision: visionSpan,
        purpose: purposeSpan,
      },
    },
    elements: [...paper.elements],
    mentions: [...mentions(at)],
    repairs: [],
    leftovers: [],
  };
}

function writePlan(paper: ReturnType<typeof writer>): void {
  let n = 0;
  for (const [p, { priority, goals }] of plan.entries()) {
    paper.page();
    paper.element({ id: `p${p}`, kind: 'priority', number: String(p + 1), title: priority });
    for (const { goal, initiatives } of goals) {
      n += 1;
      const id = `g${n}`;
      paper.element({ id, kind: 'goal', number: `${n}`, title: goal, parent: `p${p}` });
      for (const [i, [title = '', ...commitments]] of initiatives.entries()) {
        const first = n === 1 && i === 0;
        const span = paper.write(title);
        const body = commitments.length > 0 ? { text: commitments.join(' ') } : {};
        const places = first
          ? {
              places: [{ span: { ...span }, title: 'Strøm på kajen i ni havne' }],
              owner: { name: 'Søfartsstyrelsen', span },
            }
          : {};
        paper.element({ id: `${id}i${i}`, kind: 'initiative', title, parent: id, span, ...body, ...places });
        for (const [k, sentence] of commitments.entries())
          paper.element({ id: `${id}i${i}c${k}`, kind: 'commitment', title: sentence, parent: `${id}i${i}` });
      }
    }
  }
}

function* mentions(at: { readonly text: string; readonly pageStarts: readonly number[] }): Generator<Mention> {
  const countries = { Norge: 'NO', Sverige: 'SE', Danmark: 'DK', Tyskland: 'DE', Nederlandene: 'NL' };
  for (const [words, code] of Object.entries(countries)) {
    for (const { index } of at.text.matchAll(new RegExp(words, 'g'))) {
      yield { kind: 'country', code, span: find(at, words, index), text: words };
    }
  }
  yield {
    kind: 'organisation',
    name: 'Den Internationale Søfartsorganisation',
    acronym: 'IMO',
    forum: true,
    span: find(at, 'Den Internationale Søfartsorganisation (IMO)'),
    text: 'Den Internationale Søfartsorganisation (IMO)',
    in: 'g1i4c0',
  };
  yield { kind: 'organisation', name: 'HELCOM', forum: true, span: find(at, 'HELCOM'), text: 'HELCOM' };
  yield { kind: 'organisation', name: 'Kystministeriet', span: find(at, 'Kystministeriet'), text: 'Kystministeriet' };
  yield {
    kind: 'organisation',
    name: 'Kystdirektoratet',
    span: find(at, 'Kystdirektoratets'),
    text: 'Kystdirektoratets',
  };
  yield {
    kind: 'money',
    amount: 120e6,
    currency: 'DKK',
    span: find(at, '120 mio. kr.'),
    text: '120 mio. kr.',
    in: 'g2i0c0',
  };
  yield {
    kind: 'money',
    amount: 40e6,
    currency: 'DKK',
    span: find(at, '40 mio. kr.'),
    text: '40 mio. kr.',
    in: 'g4i1c0',
  };
  yield { kind: 'figure', value: 38, unit: '%', year: 2024, footnote: '1', span: find(at, '38 pct.'), text: '38 pct.' };
  yield { kind: 'figure', value: 12000, unit: 'skader', span: find(at, '12.000 skader'), text: '12.000 skader' };
  yield { kind: 'figure', value: 400, unit: 'hektar', span: find(at, '400 hektar'), text: '400 hektar' };
  yield {
    kind: 'date',
    iso: '2028-12-31',
    deadline: true,
    span: find(at, 'inden udgangen af 2028'),
    text: 'inden udgangen af 2028',
    in: 'g1i0c0',
  };
  yield { kind: 'date', iso: '2027', deadline: true, span: find(at, 'i 2027'), text: 'i 2027', in: 'g1i1c0' };
  yield {
    kind: 'date',
    iso: '2028-03-01',
    deadline: true,
    span: find(at, 'senest 1. marts 2028'),
    text: 'senest 1. marts 2028',
    in: 'g2i1c0',
  };
  yield {
    kind: 'date',
    iso: '2030',
    deadline: true,
    span: find(at, 'frem til 2030'),
    text: 'frem til 2030',
    in: 'g2i0c0',
  };
  yield { kind: 'date', iso: '2027-06', span: find(at, 'i juni 2027'), text: 'i juni 2027', in: 'g3i4c0' };
  yield { kind: 'date', iso: '2021-03-03', span: find(at, '3. marts 2021'), text: '3. marts 2021' };
  yield { kind: 'date', iso: 'P1Y', span: find(at, 'om året'), text: 'om året', in: 'g4i1c0' };
}

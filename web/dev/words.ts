// Sentences that the real server writes in the reader's language; here for the pages' sake.
import type { Definition, Finding, Gap, PublicSelfcheck, Question } from '../src/api/types.ts'

type Words = [en: string, da: string]
const at = (language: string) => (language === 'da' ? 1 : 0)

const defined: [Definition['key'], Definition['unit'], Words, Words][] = [
  [
    'duration_median',
    'hours',
    ['Resolution time (TAT)', 'Løsningstid (TAT)'],
    [
      'Half of all ended cases took longer, from the first event to the last, calendar time, nothing deducted.',
      'Halvdelen af alle afsluttede sager tog længere, fra første til sidste hændelse, kalendertid uden fradrag.',
    ],
  ],
  [
    'turnaround_median',
    'hours',
    ['Turnaround time (TAT)', 'Behandlingstid (TAT)'],
    [
      'Half of all resolved cases took longer, from the first event to the resolution, without the time we waited for the customer.',
      'Halvdelen af alle løste sager tog længere, fra første hændelse til løsningen, uden tiden, hvor vi ventede på kunden.',
    ],
  ],
  [
    'ftr',
    'share',
    ['First time right (FTR)', 'Rigtigt første gang (FTR)'],
    [
      'Resolved, not reopened, no bounce between teams, and the customer did not come back with the same thing within 30 days.',
      'Løst, ikke genåbnet, intet tilbageløb mellem teams, og kunden kom ikke igen med det samme inden for 30 dage.',
    ],
  ],
  [
    'reopened',
    'share',
    ['Reopened', 'Genåbnet'],
    [
      'Share of the cases with a done status in which work began again afterwards.',
      'Andel af sager med en færdig status, hvor arbejdet begyndte igen bagefter.',
    ],
  ],
  [
    'bounced',
    'share',
    ['Ping-pong cases', 'Pingpong-sager'],
    [
      'Share of the cases that came back to a team that already had them.',
      'Andel af sager, der kom tilbage til et team, der allerede havde haft dem.',
    ],
  ],
  [
    'handoffs',
    'count',
    ['Handoffs per case', 'Overdragelser pr. sag'],
    [
      'How often the team changed from one event to the next, on average.',
      'Hvor ofte teamet skiftede fra én hændelse til den næste, i gennemsnit.',
    ],
  ],
]

export const definitions = (language: string): Definition[] =>
  defined.map(([key, unit, name, definition]) => ({
    key,
    unit,
    name: name[at(language)] ?? '',
    short: name[at(language)] ?? '',
    definition: definition[at(language)] ?? '',
  }))

interface FindingWords {
  id: string
  kind: string
  count: number
  gain: [number, number, number]
  effort: Finding['effort']
  query: string
  words: Record<'title' | 'evidence' | 'how_counted' | 'next_step', Words>
}

const seen: FindingWords[] = [
  {
    id: 'f1',
    kind: 'bounce_pair',
    count: 184,
    gain: [29, 17, 41],
    effort: 'days',
    query: 'finding=f1',
    words: {
      title: [
        'Disputed card payments bounce between Cards and Back office',
        'Omstridte kortbetalinger går frem og tilbage mellem Cards og Back office',
      ],
      evidence: [
        '184 of 812 went back to a team that already had them. Those took 6.2 days; comparable ones that did not bounce took 2.1 (95 % interval of the difference 3.1 – 4.9; an association, not proof).',
        '184 af 812 gik tilbage til et team, der allerede havde haft dem. De tog 6,2 dage; tilsvarende sager uden tilbageløb tog 2,1 (95 %-interval for forskellen 3,1 – 4,9; en sammenhæng, ikke et bevis).',
      ],
      how_counted: [
        'Same touchpoint, kind and quarter of arrival. Medians compared; held against all 36 pairs of teams with Benjamini–Hochberg at 5 %.',
        'Samme kontaktpunkt, type og kvartal. Medianer sammenlignet; holdt op mod alle 36 par af teams med Benjamini–Hochberg ved 5 %.',
      ],
      next_step: [
        'Name one owner for disputed card payments and let that person decide up to 250 €.',
        'Udpeg én ejer af omstridte kortbetalinger, og lad vedkommende selv afgøre op til 250 €.',
      ],
    },
  },
  {
    id: 'f2',
    kind: 'parked',
    count: 131,
    gain: [34, 12, 52],
    effort: 'hours',
    query: 'finding=f2',
    words: {
      title: ['“Waiting for the customer”, but nobody asked', '”Afventer kunden”, men ingen spurgte'],
      evidence: [
        'In 131 of 604 waits no question had gone out: 3.1 days of silence on average.',
        'I 131 af 604 ventetider var der ikke sendt noget spørgsmål: 3,1 dages tavshed i gennemsnit.',
      ],
      how_counted: [
        'Waits that began without an outgoing message since the last message of the customer.',
        'Ventetider, der begyndte uden en udgående besked siden kundens seneste.',
      ],
      next_step: [
        'Ask the three teams with most of them to write their question before they park a case.',
        'Bed de tre teams, der har flest, om at skrive spørgsmålet, før de parkerer en sag.',
      ],
    },
  },
  {
    id: 'f3',
    kind: 'reopened',
    count: 38,
    gain: [8, 3, 13],
    effort: 'days',
    query: 'reopened=true&touchpoint=Change+of+address',
    words: {
      title: ['Changes of address come back after closing', 'Adresseændringer kommer igen efter lukning'],
      evidence: [
        '17 % return within 30 days (11 – 24 %), four times the rest.',
        '17 % kommer igen inden for 30 dage (11 – 24 %), fire gange så mange som resten.',
      ],
      how_counted: [
        'A working status after a done status, compared with all other touchpoints.',
        'En arbejdende status efter en færdig, sammenlignet med alle andre kontaktpunkter.',
      ],
      next_step: [
        'Read twenty of them together and write down what was missing the first time.',
        'Læs tyve af dem sammen, og skriv ned, hvad der manglede første gang.',
      ],
    },
  },
]

export function findings(language: string, decided: Record<string, Partial<Finding>>): Finding[] {
  return seen.map(({ id, kind, count, gain: [value, low, high], effort, query, words }) => ({
    id,
    kind,
    effort,
    cases: { count, first: [] },
    cases_query: query,
    gain: { value, low, high, unit: 'customer-days a month' },
    ...(Object.fromEntries(Object.entries(words).map(([key, both]) => [key, both[at(language)]])) as Record<
      keyof FindingWords['words'],
      string
    >),
    state: 'new',
    owner: null,
    reason: null,
    decided: null,
    source: null,
    ...decided[id],
  }))
}

const asked: [string, Question['kind'], Words, Words[]][] = [
  [
    'owner',
    'choice',
    ['Who answers for it when a customer reports a lost card?', 'Hvem svarer for det, når en kunde melder et kort tabt?'],
    [
      ['The team the customer reaches first', 'Det team, kunden først får fat i'],
      ['Cards', 'Cards'],
      ['Nobody in particular', 'Ingen bestemt'],
      ['I don’t know', 'Det ved jeg ikke'],
    ],
  ],
  [
    'may_act',
    'case',
    [
      'A customer has been charged a fee of 20 € by our mistake. May you put it right now?',
      'En kunde har fået et gebyr på 150 kr. ved vores fejl. Må du rette det nu?',
    ],
    [
      ['Yes, at once', 'Ja, med det samme'],
      ['Yes, after asking', 'Ja, efter at have spurgt'],
      ['No', 'Nej'],
    ],
  ],
  [
    'good_faith',
    'choice',
    [
      'What happens if you decide in good faith and it turns out wrong?',
      'Hvad sker der, hvis du beslutter i god tro, og det viser sig at være forkert?',
    ],
    [
      ['We learn from it', 'Vi lærer af det'],
      ['I have to explain myself', 'Jeg må forklare mig'],
      ['It counts against me', 'Det tæller imod mig'],
    ],
  ],
  ['change', 'text', ['One small thing you would change this month', 'Én lille ting, du ville ændre i denne måned'], []],
]

export function publicSelfcheck(language: 'en' | 'da'): PublicSelfcheck {
  const questions = asked.map(([key, kind, text, options]) => ({
    key,
    kind,
    step: key === 'owner' ? 'Report a lost card' : null,
    text: text[at(language)] ?? '',
    options: options.map((words, index) => ({ value: `o${String(index)}`, text: words[at(language)] ?? '' })),
  }))
  return {
    name: language === 'da' ? 'Selvtjek, efterår' : 'Self-check, autumn',
    group: 'frontline',
    language,
    steps: ['Report a lost card'],
    questions,
  }
}

const about = (shares: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(shares).map(([option, value]) => [
      option,
      { value, low: Math.max(0, value - 0.03), high: Math.min(1, value + 0.03) },
    ]),
  )

const answers = (language: string) => [
  { value: 'at_once', text: ['Yes, at once', 'Ja, med det samme'][at(language)] ?? '' },
  { value: 'after_asking', text: ['Yes, after asking somebody', 'Ja, efter at have spurgt nogen'][at(language)] ?? '' },
  { value: 'passed_on', text: ['No, it has to be passed on', 'Nej, det skal sendes videre'][at(language)] ?? '' },
]

export const gaps = (language: string): Gap[] => [
  {
    question: 'may_put_right',
    step: null,
    distance: 0.62,
    between: ['leaders', 'frontline'],
    options: answers(language),
    title:
      [
        'May a small thing be put right at once? The leaders and the frontline see it differently',
        'Må en lille ting rettes med det samme? Ledere og frontlinje ser det forskelligt',
      ][at(language)] ?? '',
    evidence:
      [
        'About 86 % of the leaders and about 24 % of the frontline say: “Yes, at once” (21 and 24 answers).',
        'Cirka 86 % af lederne og cirka 24 % af frontlinjen siger: ”Ja, med det samme” (21 og 24 svar).',
      ][at(language)] ?? '',
    next_step:
      [
        'Write down up to what amount everybody at the frontline decides alone, and say it in every team this week.',
        'Skriv ned, op til hvilket beløb alle i frontlinjen selv afgør, og sig det i hvert team i denne uge.',
      ][at(language)] ?? '',
    groups: {
      leaders: about({ at_once: 0.86, after_asking: 0.09, passed_on: 0.05 }),
      leads: about({ at_once: 0.55, after_asking: 0.2, passed_on: 0.25 }),
      frontline: about({ at_once: 0.24, after_asking: 0.31, passed_on: 0.45 }),
    },
  },
]

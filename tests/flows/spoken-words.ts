/** What a screen reader says on the way through the main job, word for word. */
export const WORDS = {
  'en-GB': {
    everything: '645 of 645 events · 1949–2026',
    actors: ['Xi Jinping', 'Vladimir Putin'],
    kind: 'Meeting',
    period: /^Period in view\./,
    shown: '3 of 645 events · Xi Jinping and Vladimir Putin together · meetings · 2024',
    bar: 'What is shown',
    timeline: { region: 'Timeline', plot: 'Events in time', list: 'Events of the timeline as a list' },
    walked: [
      'Xi and Putin meet in Astana beside the SCO summit. 3 July 2024 · Astana. Xi Jinping and Vladimir Putin',
      'Xi and Putin meet in the Kazan Kremlin before the BRICS summit. 22 October 2024 · Kazan. Vladimir Putin and Xi Jinping',
    ],
    event: `
      - heading "Xi and Putin meet in the Kazan Kremlin before the BRICS summit" [level=2]
      - paragraph:
        - time: 22 October 2024
        - button "Kazan"
        - button "Russia"
      - paragraph: /^Their third meeting of the year, in the 75th year of diplomatic relations\\./
      - list:
        - listitem: In the current filter Third in 2024 (of 3), 40th of 43 since 2013
      - region "Participants 2":
        - heading "Participants 2" [level=3]
        - list:
          - listitem:
            - button "Vladimir Putin" [pressed]
            - text: President of Russia host
          - listitem:
            - button "Xi Jinping" [pressed]
            - text: General Secretary of Communist Party of China; President of China guest`,
    graph: { region: 'Graph', picture: 'Graph of actors' },
    nodes: [
      'Vladimir Putin, Person, 3 events, 1 counterpart, closest: Xi Jinping (3)',
      'Xi Jinping, Person, 3 events, 1 counterpart, closest: Vladimir Putin (3)',
    ],
    table: 'Table',
    grid: `
      - grid "Events as a table":
        - rowgroup:
          - row "Date Event"
        - rowgroup:
          - row:
            - gridcell "22 Oct 2024"
            - gridcell "Xi and Putin meet in the Kazan Kremlin before the BRICS summit"
          - row:
            - gridcell "3 Jul 2024"
            - gridcell "Xi and Putin meet in Astana beside the SCO summit"
          - row:
            - gridcell "16 May 2024"
            - gridcell "Xi receives Putin in Beijing on his first trip of the new term"`,
    list: `
      - paragraph: 3 meetings between Xi Jinping and Vladimir Putin, 2024.
      - paragraph: Arrows up and down go from entry to entry, Enter shows one, Escape goes back to the picture.
      - heading "Meeting, 3 events" [level=2]
      - list:
        - listitem:
          - button "16 May 2024 Xi receives Putin in Beijing on his first trip of the new term Xi Jinping and Vladimir Putin Confirmed"
        - listitem:
          - button "3 July 2024 Xi and Putin meet in Astana beside the SCO summit Xi Jinping and Vladimir Putin Confirmed"
        - listitem:
          - button "22 October 2024 Xi and Putin meet in the Kazan Kremlin before the BRICS summit Vladimir Putin and Xi Jinping Confirmed"`,
    actorList: `
      - table "2 actors, as drawn":
        - rowgroup:
          - row "Name Events Counterparts Between Circle"
        - rowgroup:
          - row:
            - 'rowheader "Vladimir Putin closest: Xi Jinping (3)"'
            - cell "3"
            - cell "1"
          - row:
            - 'rowheader "Xi Jinping closest: Vladimir Putin (3)"'
            - cell "3"
            - cell "1"`,
  },
  'de-DE': {
    everything: '645 von 645 Ereignissen · 1949–2026',
    actors: ['Xi Jinping', 'Wladimir Putin'],
    kind: 'Treffen',
    period: /^Gezeigter Zeitraum\./,
    shown: '3 von 645 Ereignissen · Xi Jinping und Wladimir Putin gemeinsam · Treffen · 2024',
    bar: 'Was gezeigt wird',
    timeline: {
      region: 'Zeitleiste',
      plot: 'Ereignisse im Lauf der Zeit',
      list: 'Ereignisse der Zeitleiste als Liste',
    },
    walked: [
      'Xi und Putin treffen sich in Astana am Rande des SCO-Gipfels. 3. Juli 2024 · Astana. Xi Jinping und Wladimir Putin',
      'Xi und Putin treffen sich im Kasaner Kreml vor dem BRICS-Gipfel. 22. Oktober 2024 · Kasan. Wladimir Putin und Xi Jinping',
    ],
    event: `
      - heading "Xi und Putin treffen sich im Kasaner Kreml vor dem BRICS-Gipfel" [level=2]
      - paragraph:
        - time: 22. Oktober 2024
        - button "Kasan"
        - button "Russland"
      - paragraph: /^Das dritte Treffen des Jahres, im 75\\. Jahr der diplomatischen Beziehungen\\./
      - list:
        - listitem: Im jetzigen Filter Das dritte 2024 (von 3), das 40. von 43 seit 2013
      - region "Beteiligte 2":
        - heading "Beteiligte 2" [level=3]
        - list:
          - listitem:
            - button "Wladimir Putin" [pressed]
            - text: Staatspräsident (Russland) Gastgeber
          - listitem:
            - button "Xi Jinping" [pressed]
            - text: Generalsekretär der Partei (Kommunistische Partei Chinas); Staatspräsident (China) Gast`,
    graph: { region: 'Netz', picture: 'Netz der Akteure' },
    nodes: [
      'Wladimir Putin, Person, 3 Ereignisse, 1 Gegenüber, am nächsten: Xi Jinping (3)',
      'Xi Jinping, Person, 3 Ereignisse, 1 Gegenüber, am nächsten: Wladimir Putin (3)',
    ],
    table: 'Tabelle',
    grid: `
      - grid "Ereignisse als Tabelle":
        - rowgroup:
          - row "Datum Ereignis"
        - rowgroup:
          - row:
            - gridcell "22. Okt. 2024"
            - gridcell "Xi und Putin treffen sich im Kasaner Kreml vor dem BRICS-Gipfel"
          - row:
            - gridcell "3. Juli 2024"
            - gridcell "Xi und Putin treffen sich in Astana am Rande des SCO-Gipfels"
          - row:
            - gridcell "16. Mai 2024"
            - gridcell "Xi empfängt Putin in Peking bei dessen erster Reise der neuen Amtszeit"`,
    list: `
      - paragraph: 3 Treffen zwischen Xi Jinping und Wladimir Putin, 2024.
      - paragraph: Pfeil nach oben und unten geht von Eintrag zu Eintrag, Eingabe zeigt einen, Escape führt zurück zum Bild.
      - heading "Treffen, 3 Ereignisse" [level=2]
      - list:
        - listitem:
          - button "16. Mai 2024 Xi empfängt Putin in Peking bei dessen erster Reise der neuen Amtszeit Xi Jinping und Wladimir Putin Bestätigt"
        - listitem:
          - button "3. Juli 2024 Xi und Putin treffen sich in Astana am Rande des SCO-Gipfels Xi Jinping und Wladimir Putin Bestätigt"
        - listitem:
          - button "22. Oktober 2024 Xi und Putin treffen sich im Kasaner Kreml vor dem BRICS-Gipfel Wladimir Putin und Xi Jinping Bestätigt"`,
    actorList: `
      - table "2 Akteure, wie gezeichnet":
        - rowgroup:
          - row "Name Ereignisse Gegenüber Vermittlung Kreis"
        - rowgroup:
          - row:
            - 'rowheader "Wladimir Putin am nächsten: Xi Jinping (3)"'
            - cell "3"
            - cell "1"
          - row:
            - 'rowheader "Xi Jinping am nächsten: Wladimir Putin (3)"'
            - cell "3"
            - cell "1"`,
  },
} as const;

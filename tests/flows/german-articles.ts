/** Two short articles of our own, as a German reader might bring them: five claims that want evidence. */
export const KAZAN_ARTICLE = `Kasan, 22. Oktober 2024. Wladimir Putin hat Xi Jinping vor dem Gipfel der BRICS empfangen. \
Es ist in diesem Jahr schon ihre dritte Begegnung. Russland und China begehen 75 Jahre diplomatischer Beziehungen; \
die Neue Seidenstraße soll enger mit der Eurasischen Wirtschaftsunion verbunden werden.`;

export const BEIJING_ARTICLE = `Peking, 2. September 2025. Bei den Gesprächen von Xi Jinping und Wladimir Putin soll \
auch die Leitung Kraft Sibiriens 2 in einer gemeinsamen Erklärung vereinbart worden sein. Der Handel zwischen \
Russland und China lag zuletzt bei 245 Milliarden Dollar, 68 Prozent mehr als 2021, sagte Annalena Mustermann \
vom Institut XYZ am 3. Januar 2019.`;

/** One `testcase`. What passed may say something; what did not says why. */
export interface JunitCase {
  readonly classname: string;
  readonly name: string;
  readonly seconds?: number;
  readonly result:
    | { readonly state: "passed"; readonly said?: string }
    | { readonly state: "failed"; readonly message: string; readonly details?: string }
    | { readonly state: "skipped"; readonly message: string };
}

export interface JunitSuite {
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly timestamp?: string;
  readonly properties?: readonly (readonly [name: string, value: string])[];
  readonly cases: readonly JunitCase[];
}

/** The JUnit XML that CI servers read (the Ant task's format, as Jenkins and GitHub's actions take it). */
export function junit(suites: readonly JunitSuite[]): string {
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${countsOf(all)}>`,
    ...suites.flatMap(suiteLines),
    "</testsuites>",
    "",
  ].join("\n");
}

function suiteLines({ name, timestamp, properties = [], cases }: JunitSuite): readonly string[] {
  // Written without a zone: the format's readers refuse one.
  const at = timestamp === undefined ? "" : ` timestamp="${xml(timestamp.slice(0, 19))}"`;
  return [
    `  <testsuite name="${xml(name)}" ${countsOf(cases)}${at}>`,
    ...(properties.length === 0
      ? []
      : [
          "    <properties>",
          ...properties.map(
            ([key, value]) => `      <property name="${xml(key)}" value="${xml(value)}"/>`,
          ),
          "    </properties>",
        ]),
    ...cases.map((each) => `    ${caseText(each)}`),
    "  </testsuite>",
  ];
}

function countsOf(cases: readonly JunitCase[]): string {
  const count = (state: JunitCase["result"]["state"]) =>
    cases.filter(({ result }) => result.state === state).length;
  return `tests="${cases.length}" failures="${count("failed")}" errors="0" skipped="${count("skipped")}"`;
}

function caseText({ classname, name, seconds, result }: JunitCase): string {
  const time = seconds === undefined ? "" : ` time="${seconds.toFixed(3)}"`;
  const open = `<testcase classname="${xml(classname)}" name="${xml(name)}"${time}`;
  const inner = resultText(result);
  return inner === "" ? `${open}/>` : `${open}>${inner}</testcase>`;
}

function resultText(result: JunitCase["result"]): string {
  switch (result.state) {
    case "passed":
      return result.said === undefined ? "" : `<system-out>${xml(result.said)}</system-out>`;
    case "skipped":
      return `<skipped message="${xml(result.message)}"/>`;
    case "failed": {
      const open = `<failure message="${xml(result.message)}"`;
      return result.details === undefined
        ? `${open}/>`
        : `${open}>${xml(result.details)}</failure>`;
    }
  }
}

/** Characters that XML forbids are shown as their code; the rest is escaped, line ends too, so that they last in attributes. */
function xml(text: string): string {
  return text
    .replace(
      /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
      (char) => `U+${(char.codePointAt(0) ?? 0).toString(16)}`,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}

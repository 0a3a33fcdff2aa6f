/** How accessible the demo is, as far as it is known. */

import { t } from "../../texts/index.ts";

export function AccessibiliteView() {
  const { known, knownTitle, lead, report, reportTitle, state, stateTitle, unknown, unknownTitle } =
    t.value.accessibility;
  return (
    <div class="prose">
      <p class="lead">{lead}</p>
      <h2>{stateTitle}</h2>
      <p>{state}</p>
      <h2>{knownTitle}</h2>
      <ul>
        {known.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{unknownTitle}</h2>
      <ul>
        {unknown.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{reportTitle}</h2>
      <p>{report}</p>
    </div>
  );
}

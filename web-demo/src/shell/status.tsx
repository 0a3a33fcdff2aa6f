/** One line on what goes on, read out when it changes. */

import { engineStatus } from "../engine/client.ts";
import { opening } from "../engine/opening.ts";
import { announcement } from "../state/announce.ts";
import { sentence, t } from "../texts/index.ts";

function text(): string {
  const { status } = t.value;
  const engine = engineStatus.value;
  switch (engine.kind) {
    case "away":
      return status.away;
    case "loading":
      return status.loading;
    case "failed":
      return status.failed(sentence(engine.fr, engine.en));
    case "ready":
      return opening.value.state === "waiting" ? status.computing : status.ready(engine.version, engine.milliseconds);
  }
}

export function Status() {
  return (
    <p class="status" role="status" data-engine={engineStatus.value.kind} data-opening={opening.value.state}>
      <span class="status-light" aria-hidden="true" />
      {announcement.value === "" ? text() : announcement.value}
    </p>
  );
}

/** A view that is sent for when it is first opened: the first view carries none of the others. */

import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { t } from "../texts/index.ts";

type Loaded = { readonly View?: ComponentType; readonly message?: string };

export function onDemand(load: () => Promise<ComponentType>): ComponentType {
  const loaded = signal<Loaded>({});
  let asked: Promise<void> | undefined;
  const ask = (): void => {
    asked ??= load().then(
      (View) => {
        loaded.value = { View };
      },
      (error: unknown) => {
        // Asked again the next time: the network may be back.
        asked = undefined;
        loaded.value = { message: error instanceof Error ? error.message : String(error) };
      },
    );
  };
  return function OnDemand() {
    const { View, message } = loaded.value;
    if (View !== undefined) {
      return <View />;
    }
    if (message === undefined) {
      ask();
      return <p class="notice waiting">{t.value.common.loadingView}</p>;
    }
    return (
      <div class="notice" data-tone="error" role="alert">
        <p>{t.value.common.viewFailed(message)}</p>
        <button
          type="button"
          onClick={() => {
            loaded.value = {};
          }}
        >
          {t.value.common.again}
        </button>
      </div>
    );
  };
}

// The types as a project of a bundler sees them: a browser, no Node.js.
import { load, type Frozen, type Mednum, type Report } from "mednum";
import { load as loadSlim } from "mednum/slim";
import { load as loadWorker, type WorkerMednum } from "mednum/worker";

export async function checked(file: File, today?: string): Promise<Frozen<Report>> {
  const mednum: Mednum = await load();
  using programme = mednum.builtIn({ today });
  programme.compute("roadmap.state");
  return mednum.check(await mednum.read(file), { today });
}

export async function fetched(address: string): Promise<Frozen<Report>> {
  const mednum = await loadSlim(fetch("/engine.wasm"));
  return mednum.check(await mednum.read(await fetch(address)));
}

export async function aside(text: string): Promise<string | undefined> {
  const mednum: WorkerMednum = await loadWorker();
  const { findings } = await mednum.check(text);
  return findings[0]?.text;
}

export const elsewhere = (): Promise<WorkerMednum> =>
  loadWorker({ worker: () => new Worker(new URL("mednum/worker-thread", import.meta.url), { type: "module" }) });

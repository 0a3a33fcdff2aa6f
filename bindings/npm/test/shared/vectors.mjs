// Vectors through the functions of a page or of a worker: reports and answers are those of Rust, byte for byte.

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** As many items as asked, spread over the list. */
function sample(list, most) {
  const step = Math.max(1, Math.floor(list.length / most));
  return list.filter((_, rank) => rank % step === 0).slice(0, most);
}

/**
 * Runs vectors, `most` of each kind; `bytesOf` gives the bytes of a file beside the index. What it tells: how many were run,
 * and the names of those that are not as Rust answers.
 */
export async function run(mednum, bytesOf, most = Infinity) {
  const text = async (name) => decoder.decode(await bytesOf(name));
  const { today, checks, computes } = JSON.parse(await text("index.json"));
  const told = { reports: 0, answers: 0, wrong: [] };
  for (const { name, input, expected } of sample(checks, most)) {
    told.reports += 1;
    if ((await mednum.checkText(await bytesOf(input), { today })) !== (await text(expected))) {
      told.wrong.push(name);
    }
  }
  for (const { name, computation, input, arguments: asked, expected } of sample(computes, most)) {
    told.answers += 1;
    const programme = await mednum.parse(await bytesOf(input), { today });
    if ((await programme.computeText(computation, JSON.parse(asked))) !== (await text(expected))) {
      told.wrong.push(name);
    }
    programme.free();
  }
  return told;
}

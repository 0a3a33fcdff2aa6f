/** What the reader may want to know of the page. */

import { href } from "../state/route.ts";
import { t } from "../texts/index.ts";

export function Footer() {
  const { accessibility, data, notices, privacy } = t.value.footer;
  return (
    <footer>
      <p>{privacy}</p>
      <p>{data}</p>
      <p>
        <a href={href({ view: "accessibilite", filters: {} })}>{accessibility}</a>
      </p>
      <p>
        <a href="./NOTICES.txt">{notices}</a>
      </p>
    </footer>
  );
}

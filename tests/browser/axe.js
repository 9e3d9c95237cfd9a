// One look at one width, in one question: [faults, what was seen of the frame, looks of text, width of the window].
// What is remembered from page to page is kept by its hash: the menus themselves would be sent over at every look.
async ([context, rules, across, frames, looks]) => {
  await new Promise(requestAnimationFrame); // the menu has folded
  scrollTo(0, 0); // an entry half under the bar of a scrolled page is no small target

  const hash = text => {
    let [a, b] = [0xdeadbeef, 0x41c6ce57];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      [a, b] = [Math.imul(a ^ code, 2654435761), Math.imul(b ^ code, 1597334677)];
    }
    return (a >>> 0).toString(36) + "-" + (b >>> 0).toString(36);
  };

  // A part of the frame that was looked at as it is, but for the entry one is at and the numbers of what waits.
  const state = document.documentElement.cloneNode(false).outerHTML;
  const part = e => hash(state + e.outerHTML.replace(/ aria-current="page"| value="[^"]*"|\d+/g, ""));
  const parts = new Map();
  if (!context) for (const e of document.querySelectorAll(".bar, .side, .foot, body > dialog")) parts.set(e, part(e));
  const seen = new Set();
  for (const [e, key] of parts) if (frames.includes(key)) for (const inside of [e, ...e.querySelectorAll("*")]) seen.add(inside);

  // What is painted under a text: layers that paint nothing are left out.
  const painted = new Map([[null, ""]]);
  const under = e => {
    if (!painted.has(e)) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(e);
      const layer = `/${backgroundColor} ${backgroundImage} ${opacity}`;
      painted.set(e, (layer === "/rgba(0, 0, 0, 0) none 1" ? "" : layer) + under(e.parentElement));
    }
    return painted.get(e);
  };
  const words = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
  const known = new Set(looks), fresh = new Map(), root = context ? document.querySelector(context) : document.body;
  for (const e of [root, ...root.querySelectorAll("*")]) {
    if (!(e.matches("input, select, textarea") || words(e)) || !e.getClientRects().length) continue;
    const { color, fontSize, fontWeight, textShadow, visibility } = getComputedStyle(e);
    const look = hash([color, fontSize, fontWeight, textShadow, visibility, under(e)].join(" "));
    if (!known.has(look)) fresh.set(look, [...(fresh.get(look) ?? []), e].slice(0, 2));
  }
  const judged = new Set([...fresh.values()].flat());

  // All rules in one run, for axe reads the page anew for each; what a rule need not see again it is not shown.
  axe.matches ??= new Map(axe._audit.rules.map(rule => [rule, rule.matches]));
  for (const [rule, matches] of axe.matches) {
    const shown = rule.id === "color-contrast" ? e => judged.has(e) : e => across.includes(rule.id) || !seen.has(e);
    rule.matches = (e, ...rest) => shown(e) && matches.call(rule, e, ...rest);
  }
  const options = { resultTypes: ["violations"], elementRef: false, preload: { assets: ["media"] } };
  const { violations } = await axe.run(context ?? document, { runOnly: rules, ...options });
  const faults = violations.map(rule => `${rule.id} (${rule.nodes.length}): ${rule.nodes[0].html}`);

  const ids = new Set();
  for (const e of document.querySelectorAll("[id]")) {
    if (ids.has(e.id)) faults.push(`a second id: ${e.outerHTML}`);
    ids.add(e.id);
  }
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) faults.push(`${wide} px wider than its window`); // WCAG 1.4.10
  return [faults, [...parts.values()], [...fresh.keys()], innerWidth];
}

// Rejestracja pisma: rodzaj z tytułu i kod z czytnika. Bez JavaScriptu pola wypełnia się ręcznie.
const form = document.querySelector("form[data-quick]"), $ = (s) => form.querySelector(s);
const title = $("#id_tytul"), kind = $("#id_rodzaj"), code = $("#id_kod_nadania");

// Rodzaj podpowiada się z tytułu, dopóki nikt go nie wybrał.
const fold = (s) => s.toLowerCase().replaceAll("ł", "l").normalize("NFD").replace(/\p{M}/gu, "");
const rows = (kind?.dataset.slowa || "").split(";").filter(Boolean).map((r) => { const [k, w] = r.split(":"); return [k, w.split("|")]; });
const plain = kind?.value;
let chosen = false;
kind?.addEventListener("change", (e) => { if (e.isTrusted) chosen = true; });
title?.addEventListener("input", () => {
  if (chosen) return;
  const text = fold(title.value), hit = rows.find(([, words]) => words.some((w) => text.includes(w)));
  kind.value = hit ? hit[0] : plain;
});

// Czytnik pisze szybciej niż człowiek i kończy Enterem: kod trafia do swojego pola, gdziekolwiek jest kursor.
const GAP = 35, SHORTEST = 8;
let burst = "", last = 0, field = null, before = "";
form.addEventListener("keydown", (e) => {
  if (e.ctrlKey || e.altKey || e.metaKey) return;
  const quick = e.timeStamp - last < GAP;
  last = e.timeStamp;
  if (e.key === "Enter" && quick && burst.length >= SHORTEST && /^[A-Z]{0,2}\d+[A-Z]{0,2}$/.test(burst)) {
    e.preventDefault();
    if (field && field !== code) { field.value = before; field.dispatchEvent(new Event("input", { bubbles: true })); }
    code.value = burst;
    code.dispatchEvent(new Event("change", { bubbles: true }));
    const post = $('input[name="kanal"][value="poczta"]'); if (post) post.checked = true;
    burst = "";
  } else if (e.key.length === 1 && /[0-9A-Za-z]/.test(e.key)) {
    if (!quick || !burst) { burst = ""; field = e.target; before = e.target.value ?? ""; }
    burst += e.key;
  } else if (e.key !== "Shift") burst = "";
}, true);

// Komunikat po zapisie żyje jedną stronę: po odświeżeniu nie wraca.
const url = new URL(location.href);
if (url.searchParams.has("zapisano")) { url.searchParams.delete("zapisano"); history.replaceState(null, "", url); }

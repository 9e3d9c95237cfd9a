// Edytor pisma: samoczynny zapis szkicu co 20 s i przy wyjściu z pola, skok do podpowiedzi. Bez JavaScriptu działa „Podgląd”.
const form = document.querySelector("[data-edytor]");
const text = form?.querySelector("[name=tresc]");
const state = document.querySelector("[data-stan]");
const EVERY = 20_000;
// wszystko, co można wpisać; pliki dodaje się przy zapisie
const fields = () => {
  const body = new FormData(form);
  for (const name of ["zalaczniki", "usun"]) body.delete(name);
  return body;
};
const said = (body) => JSON.stringify([...body].filter(([name]) => name !== "csrfmiddlewaretoken"));
let saved = text && said(fields());
let busy = false, again = false;

const save = async () => {
  const body = text && fields(), value = text && said(body);
  if (busy) again = true; // wyjście z drugiego pola, zanim odpowiedział pierwszy zapis
  if (!text || busy || value === saved) return;
  busy = true;
  try {
    const answer = await fetch(form.dataset.szkic, { method: "POST", body, headers: { Accept: "application/json" }, redirect: "error" });
    if (!answer.ok) throw new Error(answer.status);
    const kept = await answer.json();
    saved = value;
    const newer = Number(form.querySelector("[name=na_wersji]").value) !== kept.wersja;
    state.textContent = `· szkic zapisany o ${kept.zapisano}${newer ? ", ale ktoś zapisał nowszą wersję pisma" : ""}`;
  } catch {
    state.textContent = "· nie udało się zapisać szkicu, wszystko jest na ekranie";
  } finally {
    busy = false;
    if (again) { again = false; save(); }
  }
};

if (text) {
  setInterval(save, EVERY);
  form.addEventListener("focusout", save);
  document.addEventListener("visibilitychange", () => document.hidden && save());
  document.addEventListener("click", (e) => {
    const hint = e.target.closest("[data-od]");
    if (!hint) return;
    e.preventDefault();
    text.focus();
    text.setSelectionRange(Number(hint.dataset.od), Number(hint.dataset.do));
    // przewiń pole do zaznaczenia: udział w tekście wystarcza
    text.scrollTop = (text.scrollHeight * Number(hint.dataset.od)) / Math.max(1, text.value.length) - text.clientHeight / 3;
  });
}

// Edytor pisma: samoczynny zapis szkicu co 20 s i przy wyjściu z pola, skok do podpowiedzi. Bez JavaScriptu działa „Podgląd”.
const form = document.querySelector("[data-edytor]");
const text = form?.querySelector("[name=tresc]");
const state = document.querySelector("[data-stan]");
const EVERY = 20_000;
let saved = text?.value;
let busy = false;

const save = async () => {
  if (!text || busy || text.value === saved) return;
  busy = true;
  const value = text.value;
  const body = new FormData();
  for (const name of ["csrfmiddlewaretoken", "na_wersji"]) body.append(name, form.querySelector(`[name=${name}]`).value);
  body.append("tresc", value);
  try {
    const answer = await fetch(form.dataset.szkic, { method: "POST", body, headers: { Accept: "application/json" }, redirect: "error" });
    if (!answer.ok) throw new Error(answer.status);
    const kept = await answer.json();
    saved = value;
    const newer = Number(form.querySelector("[name=na_wersji]").value) !== kept.wersja;
    state.textContent = `· szkic zapisany o ${kept.zapisano}${newer ? ", ale ktoś zapisał nowszą wersję pisma" : ""}`;
  } catch {
    state.textContent = "· nie udało się zapisać szkicu, tekst jest na ekranie";
  } finally {
    busy = false;
  }
};

if (text) {
  setInterval(save, EVERY);
  text.addEventListener("blur", save);
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

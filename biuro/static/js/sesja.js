// Koniec sesji: ostrzeżenie na 2 minuty przed, a po nim nic z wpisanego nie ginie.
// Bez JavaScriptu to samo robi serwer: strona logowania przenosi pola, a potem proponuje „Dokończ zapis”.
const body = document.body, box = document.querySelector("#sesja"), url = body.dataset.czuwanie;
const WARN = 120;
let end = Date.now() + Number(body.dataset.sesja) * 1000, lastPing = Date.now(), fresh = false;
const part = (name) => box.querySelector(`[data-sesja-${name}]`);
const csrf = () => document.querySelector("input[name=csrfmiddlewaretoken]")?.value || "";
const show = (ended) => { part("konczy").hidden = ended; part("koniec").hidden = !ended; box.setAttribute("aria-labelledby", ended ? "sesja-k" : "sesja-t"); if (!box.open) box.showModal(); };

// GET pyta, POST przedłuża
const ask = async (method) => {
  try {
    const r = await fetch(url, { method, headers: { "X-Requested-With": "czuwanie", ...(method === "POST" ? { "X-CSRFToken": csrf() } : { "X-Automat": "1" }) } });
    if (!r.ok) return 0;
    const d = await r.json(); end = Date.now() + d.zostalo * 1000;
    if (d.token && fresh) { document.querySelectorAll("input[name=csrfmiddlewaretoken]").forEach((i) => (i.value = d.token)); }
    return d.zostalo;
  } catch { return Math.max(0, (end - Date.now()) / 1000); }
};
const tick = async () => {
  const left = (end - Date.now()) / 1000;
  if (left > WARN) { if (box.open && !part("konczy").hidden) box.close(); return; }
  if (box.open && left > 0) return;
  const real = await ask("GET");            // inna karta mogła przedłużyć
  if (real > WARN) { if (box.open) box.close(); } else show(real <= 0);
};
setInterval(tick, 1000 * 5);
document.addEventListener("visibilitychange", () => { if (!document.hidden) tick(); });
document.addEventListener("sesja-wygasla", () => show(true));
// pisanie to praca: najwyżej raz na minutę mówimy o tym serwerowi
document.addEventListener("input", () => { if (Date.now() - lastPing > 60000 && !box.open) { lastPing = Date.now(); ask("POST"); } });

box.addEventListener("cancel", (e) => e.preventDefault());
part("zostan").addEventListener("click", async () => { if ((await ask("POST")) > 0) box.close(); else show(true); });
part("wyjdz").addEventListener("click", async () => {
  const out = document.querySelector("#wyloguj"), form = document.querySelector("form[data-guard][data-zmieniony]");
  if (!form) return out.requestSubmit();
  const r = await fetch(form.action, { method: "POST", body: new FormData(form, form.querySelector("button[type=submit], button:not([type])")) });
  if (r.ok) { form.removeAttribute("data-zmieniony"); out.requestSubmit(); } else { await ask("POST"); box.close(); form.requestSubmit(); }
});
part("loguj").addEventListener("click", () => { fresh = true; });
part("wrocilem").addEventListener("click", async () => {
  fresh = true;
  const left = await ask("GET");
  if (left > 0) box.close(); else part("stan").textContent = "Jeszcze nie widzimy Twojego logowania. Zaloguj się w nowej karcie.";
});

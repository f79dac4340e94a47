// Puts the page together: who the seller is, and what each control does.
import { el, get } from "/buyer/api.js";
import { prepare } from "/buyer/amazon.js";
import { chooseAddress, choosePayment, consent, errors, giveConsent, showWidgetError, signedIn, signOut } from "/buyer/buyer.js";
import { $, fail, play, say, step } from "/buyer/play.js";
import { fillActions, fillFields, send, simulate } from "/buyer/shop.js";
import { refresh } from "/buyer/show.js";

const REFRESH_MS = 3000;

async function start() {
  errors.push(...(await get("/control/buyer/widget-errors")).errors);
  $("widget-error").replaceChildren(el("option", { value: "", textContent: "choose one" }), ...errors.map((error) => el("option", { textContent: error.code })));
  $("widget-error").onchange = showWidgetError;
  const sellers = (await get("/control/sellers")).sellers.filter((seller) => seller.environments.sandbox);
  if (sellers.length === 0) { say("No seller is registered: POST /control/sellers first."); return; }
  $("seller").replaceChildren(...sellers.map((seller) => el("option", { textContent: seller.sellerId })));
  const use = () => {
    play.seller = sellers.find((seller) => seller.sellerId === $("seller").value);
    $("debit").hidden = play.seller.environments.sandbox.marketplaceId !== "A1G8446IYHA4MR";
  };
  use();
  play.ledger = (await fetch(`/v1/sellers/${play.seller.sellerId}/environments/sandbox/attention`)).ok;
  $("seller").onchange = () => { use(); refresh().catch(fail); };
  $("consent").onclick = () => step(consent);
  $("sign-out").onclick = signOut;
  $("address").onclick = () => chooseAddress().catch(fail);
  for (const method of document.querySelectorAll("input[name=method]")) method.onchange = () => choosePayment(method.value).catch(fail);
  $("agreement-consent").onchange = () => giveConsent().catch(fail);
  $("action").onchange = fillFields;
  $("simulation").onchange = simulate;
  $("call").onsubmit = (event) => { event.preventDefault(); step(send); };
  await prepare();
  fillActions();
  signedIn(false);
  await refresh();
  // Before, a click would go nowhere.
  for (const button of document.querySelectorAll("#consent, #happen, #play-story, [data-by]")) button.disabled = false;
  setInterval(() => refresh().catch(() => {}), REFRESH_MS);
}

start().catch(fail);

// The buyer's half: Login with Amazon, the widgets, and the pages at Amazon where one's own orders stand.
import { el, post } from "/buyer/api.js";
import { $, account, currency, fail, play, say } from "/buyer/play.js";
import { choose, refresh } from "/buyer/show.js";

/** Every widget error with its texts, from the control API. */
export const errors = [];

export async function consent() {
  const answer = await post("/control/buyer/consent", {});
  play.token = answer.access_token;
  const profile = await fetch("/user/profile", { headers: { Authorization: `bearer ${play.token}` } }).then((r) => r.json());
  $("name").textContent = profile.name;
  $("email").textContent = profile.email;
  const recurring = document.querySelector("input[name=purpose]:checked").value === "agreement";
  const made = recurring
    ? await post("/control/buyer/agreements", { ...account(), currency: currency() })
    : await post("/control/buyer/sign-in", account());
  if (recurring) await post("/control/buyer/agreement-consent", { id: made.id, given: "false" });
  for (const method of document.querySelectorAll("input[name=method]")) method.checked = false;
  $("agreement-consent").checked = false;
  await choose(made.id, recurring);
  say(`Signed in. Amazon made the draft ${made.id}.`);
}

/** Opens and closes the widgets. */
export function signedIn(yes) {
  $("signed-out").hidden = yes;
  $("signed-in").hidden = !yes;
  $("address").disabled = !yes;
  $("address-card").hidden = play.agreement;
  $("wallet").disabled = !yes;
  $("consent-box").hidden = !yes || !play.agreement;
}

export function signOut() {
  play.token = null;
  signedIn(false);
  widgetError("BuyerNotAssociated", $("banner"));
}

/** Looks whether the token is still good. */
export async function session() {
  if (!play.token) return;
  const response = await fetch(`/auth/o2/tokeninfo?access_token=${encodeURIComponent(play.token)}`);
  if (!response.ok) {
    play.token = null;
    signedIn(false);
    widgetError("BuyerSessionExpired", $("banner"));
    return;
  }
  $("banner").hidden = true;
  const info = await response.json();
  $("token-left").textContent = `${Math.floor(info.exp / 60)} min`;
}

function widgetError(code, place) {
  const error = errors.find((known) => known.code === code);
  place.textContent = error.buyer === "" ? "" : `${error.buyer} (${code})`;
  place.hidden = error.buyer === "";
}

/** A widget's step; what the state forbids is shown as the widget's error. */
async function widget(place, notModifiable, step) {
  place.hidden = true;
  try {
    await step();
  } catch (error) {
    if (error.status === 409) {
      widgetError(play.truth?.state === "Canceled" ? "StaleOrderReference" : notModifiable, place);
    } else if (error.status === 404) {
      widgetError("InvalidOrderReferenceId", place);
    } else {
      fail(error);
    }
  }
  await refresh();
}

export const chooseAddress = () =>
  widget($("address-error"), "AddressNotModifiable", () => post("/control/buyer/address", { id: play.id }));

export const choosePayment = (method) =>
  widget($("wallet-error"), "PaymentMethodNotModifiable", () => post("/control/buyer/wallet", { id: play.id, method }));

export const giveConsent = () =>
  widget($("wallet-error"), "PaymentMethodNotModifiable",
    () => post("/control/buyer/agreement-consent", { id: play.id, given: String($("agreement-consent").checked) }));

const button = (text, step, fields) =>
  el("button", { type: "button", textContent: text, onclick: () => post(`/control/buyer/${step}`, fields).then(refresh).catch(fail) });

/** What a buyer can do on Amazon's site about an order or an agreement in that state. */
export function stepsAtAmazon(id, state, agreement) {
  const steps = [];
  if (state === "Suspended") steps.push(button("Repair the payment method", "repair", { id }));
  if (agreement && (state === "Open" || state === "Suspended")) {
    steps.push(button("Change the card", "agreement-edits", { id, edit: "payment-method" }),
      button("Change the address", "agreement-edits", { id, edit: "address" }),
      button("End the agreement", "agreement-close", { id }));
  }
  return steps;
}

export function showWidgetError() {
  const error = errors.find((known) => known.code === $("widget-error").value);
  $("widget-error-texts").replaceChildren(...(error
    ? [el("dt", { textContent: "Buyer" }), el("dd", { textContent: error.buyer || "is told nothing" }),
      el("dt", { textContent: "Shop" }), el("dd", { textContent: error.shop })]
    : []));
}

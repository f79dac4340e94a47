import { el, get, post } from "/buyer/api.js";
import { agreementCalls, calls } from "/buyer/simulations.js";

const $ = (id) => document.getElementById(id);
const play = { token: null, id: null, agreement: false, seller: null, truth: null, references: 0, agreements: [] };

function say(text) { $("say").textContent = text; }
function fail(error) { say(error.message); }
const account = () => ({ sellerId: play.seller.sellerId, environment: "sandbox" });
const currency = () => ({ NA: "USD", JP: "JPY" })[play.seller.environments.sandbox.region] ?? "EUR";

// --- the buyer -----------------------------------------------------------------------------------

async function consent() {
  const answer = await post("/control/buyer/consent", {});
  play.token = answer.access_token;
  const profile = await fetch("/user/profile", { headers: { Authorization: `bearer ${play.token}` } }).then((r) => r.json());
  $("name").textContent = profile.name;
  $("email").textContent = profile.email;
  play.agreement = document.querySelector("input[name=purpose]:checked").value === "agreement";
  const made = play.agreement
    ? await post("/control/buyer/agreements", { ...account(), currency: currency() })
    : await post("/control/buyer/sign-in", account());
  if (play.agreement) play.agreements.push(made.id);
  choose(made.id);
  say(`Signed in. Amazon made the draft ${made.id}.`);
}

function signedIn(yes) {
  $("signed-out").hidden = yes;
  $("signed-in").hidden = !yes;
  $("address").disabled = !yes || play.agreement;
  $("wallet").disabled = !yes;
}

async function session() {
  if (!play.token) return false;
  const response = await fetch(`/auth/o2/tokeninfo?access_token=${encodeURIComponent(play.token)}`);
  if (!response.ok) {
    play.token = null;
    signedIn(false);
    return widgetError("BuyerSessionExpired", $("banner"));
  }
  const info = await response.json();
  $("token-left").textContent = `${Math.floor(info.exp / 60)} min`;
  return true;
}

let errors = [];
function widgetError(code, place) {
  const error = errors.find((known) => known.code === code);
  place.textContent = error.buyer === "" ? "" : `${error.buyer} (${code})`;
  place.hidden = error.buyer === "";
  return false;
}

/** A widget's step; what the order's state forbids is shown as the widget's error. */
async function widget(place, notModifiable, step) {
  place.hidden = true;
  try {
    await step();
  } catch (error) {
    if (error.status === 409) {
      const stale = play.truth && play.truth.state === "Canceled";
      widgetError(stale ? "StaleOrderReference" : notModifiable, place);
    } else if (error.status === 404) {
      widgetError("InvalidOrderReferenceId", place);
    } else {
      fail(error);
    }
  }
  await refresh();
}

// --- the shop ------------------------------------------------------------------------------------

function newest(kind) {
  const authorizations = play.truth?.authorizations ?? [];
  const captures = authorizations.flatMap((a) => a.captures);
  const refunds = captures.flatMap((c) => c.refunds);
  return { authorization: authorizations.at(-1)?.authorizationId, capture: captures.at(-1)?.captureId,
    refund: refunds.at(-1)?.refundId }[kind] ?? "";
}

function value(preset) {
  if (preset === "order") return play.id ?? "";
  if (preset === "currency") return currency();
  if (preset === "reference") return `page-${Date.now().toString(36)}-${++play.references}`;
  if (["authorization", "capture", "refund"].includes(preset)) return newest(preset);
  return preset;
}

const table = () => (play.agreement ? { ...agreementCalls, ...pick("Capture", "Refund", "GetAuthorizationDetails", "GetCaptureDetails") } : calls);
const pick = (...names) => Object.fromEntries(names.map((name) => [name, calls[name]]));

function fillActions() {
  const before = $("action").value;
  $("action").replaceChildren(...Object.keys(table()).map((name) => el("option", { value: name, textContent: name })));
  if (table()[before]) $("action").value = before;
  fillFields();
}

function fillFields() {
  const call = table()[$("action").value];
  $("fields").replaceChildren(...Object.entries(call.fields).map(([name, preset]) =>
    el("label", {}, name, el("input", { type: "text", name, value: value(preset), autocomplete: "off" }))));
  const simulations = Object.entries(call.simulations ?? {});
  $("simulation-label").hidden = simulations.length === 0;
  $("simulation").replaceChildren(el("option", { value: "", textContent: "nothing" }),
    ...simulations.map(([title, text]) => el("option", { value: text, textContent: title })));
}

async function send(event) {
  event.preventDefault();
  const parameters = {};
  for (const input of $("fields").querySelectorAll("input")) {
    if (input.value !== "") parameters[input.name] = input.value;
  }
  const action = $("action").value;
  const exchange = await post("/control/shop", { ...account(), action, parameters });
  $("request").textContent = exchange.request;
  $("answer").textContent = exchange.answer;
  $("answer-status").textContent = `${action}: ${exchange.status === 0 ? "no answer" : exchange.status}`;
  say(`${action} was answered ${exchange.status}.`);
  await refresh();
  const next = { SetOrderReferenceDetails: "ConfirmOrderReference", ConfirmOrderReference: "Authorize", Authorize: "Capture",
    Capture: "Refund", SetBillingAgreementDetails: "ConfirmBillingAgreement", ConfirmBillingAgreement: "AuthorizeOnBillingAgreement" }[action];
  if (exchange.status === 200 && next && table()[next]) $("action").value = next;
  fillFields();
}

// --- what is shown -------------------------------------------------------------------------------

function status(object) {
  return el("span", { className: `state ${object.state}`, textContent: object.reasonCode ? `${object.state} / ${object.reasonCode}` : object.state });
}

function tree(order) {
  const money = (a) => (a ? `${a.amount} ${a.currency}` : "");
  const branch = (name, id, object, amount, children) => el("li", {}, `${name} `, el("code", { textContent: id }), " ", status(object),
    el("small", { textContent: ` ${amount}` }), children.length ? el("ul", {}, ...children) : null);
  return el("ul", {}, branch("order", order.orderReferenceId, order, money(order.orderTotal),
    order.authorizations.map((a) => branch("authorization", a.authorizationId, a, money(a.authorizationAmount),
      a.captures.map((c) => branch("capture", c.captureId, c, money(c.captureAmount),
        c.refunds.map((r) => branch("refund", r.refundId, r, money(r.refundAmount), []))))))));
}

function choose(id) {
  play.id = id;
  play.agreement = play.agreements.includes(id);
  signedIn(play.token !== null);
  $("send").disabled = false;
  $("current").textContent = id;
  $("consent-box").hidden = !play.agreement;
  refresh().then(fillActions).catch(fail);
}

function orderLine(order) {
  const id = order.orderReferenceId;
  const repair = order.state === "Suspended"
    ? el("button", { type: "button", textContent: "Repair the payment method", onclick: () => post("/control/buyer/repair", { id }).then(refresh).catch(fail) })
    : null;
  const line = el("li", {}, el("button", { type: "button", className: "link", textContent: id, onclick: () => choose(id) }), status(order), repair);
  if (id === play.id) line.setAttribute("aria-current", "true");
  return line;
}

function mailLine(mail) {
  const pairs = el("dl", { className: "pairs" });
  for (const [name, text] of Object.entries(mail.fields)) pairs.append(el("dt", { textContent: name }), el("dd", { textContent: text }));
  return el("li", {}, el("details", {}, el("summary", {}, mail.subject, el("span", { className: "kind", textContent: `${mail.kind}, ${mail.orderReferenceId}` })), pairs));
}

function deliveryLine(delivery) {
  return el("tr", {}, el("td", { textContent: delivery.at.slice(11, 19) }), el("td", { textContent: delivery.notificationType ?? "" }),
    el("td", {}, el("code", { textContent: delivery.objectId ?? "" })),
    el("td", { className: delivery.outcome, textContent: `${delivery.outcome.replaceAll("_", " ")} ${delivery.status ?? delivery.problem ?? ""}` }));
}

const orNone = (lines, text) => (lines.length ? lines : [el("li", { className: "empty", textContent: text })]);

async function refresh() {
  const [clock, truth, deliveries, mails] = await Promise.all([get("/control/clock"), get("/control/truth"), get("/control/deliveries"), get("/control/buyer/mails")]);
  $("now").textContent = clock.now.replace("T", " ").slice(0, 19);
  const mine = truth.orders.filter((order) => order.sellerId === play.seller.sellerId && order.environment === "sandbox");
  play.truth = mine.find((order) => order.orderReferenceId === play.id) ?? null;
  $("state").textContent = play.truth?.state ?? "";
  $("state").className = `state ${play.truth?.state ?? ""}`;
  const agreements = play.agreements.map((id) => el("li", {}, el("button", { type: "button", className: "link", textContent: id, onclick: () => choose(id) }), "billing agreement"));
  $("orders").replaceChildren(...orNone([...mine.toReversed().slice(0, 12).map(orderLine), ...agreements], "None yet."));
  $("mails").replaceChildren(...orNone(mails.mails.toReversed().slice(0, 12).map(mailLine), "No mail yet."));
  $("deliveries").replaceChildren(...deliveries.deliveries.toReversed().slice(0, 25).map(deliveryLine));
  if (play.truth) $("truth").replaceChildren(tree(play.truth));
  $("ledger-link").hidden = !play.ledger || !play.truth;
  if (play.truth) $("ledger-link").firstChild.href = `/v1/sellers/${play.seller.sellerId}/environments/sandbox/orders/${play.id}`;
  await session();
}

async function advance(by) {
  const answer = await post("/control/clock/advance", { by });
  $("fired").replaceChildren(...orNone(answer.fired.map((change) =>
    el("li", {}, `${change.at.replace("T", " ").slice(0, 19)} ${change.kind} `, el("code", { textContent: change.objectId }), " ", status(change))), "Nothing fell due."));
  await refresh();
  fillFields();
}

async function start() {
  errors = (await get("/control/buyer/widget-errors")).errors;
  $("widget-error").onchange = () => {
    const error = errors.find((known) => known.code === $("widget-error").value);
    $("widget-error-texts").replaceChildren(...(error ? [el("dt", { textContent: "Buyer" }), el("dd", { textContent: error.buyer || "is told nothing" }),
      el("dt", { textContent: "Shop" }), el("dd", { textContent: error.shop })] : []));
  };
  $("widget-error").replaceChildren(el("option", { value: "", textContent: "choose one" }), ...errors.map((error) => el("option", { textContent: error.code })));
  const sellers = (await get("/control/sellers")).sellers.filter((seller) => seller.environments.sandbox);
  $("seller").replaceChildren(...sellers.map((seller) => el("option", { textContent: seller.sellerId })));
  const use = () => {
    play.seller = sellers.find((seller) => seller.sellerId === $("seller").value);
    $("debit").hidden = play.seller.environments.sandbox.marketplaceId !== "A1G8446IYHA4MR";
  };
  if (sellers.length === 0) { say("No seller is registered: POST /control/sellers first."); return; }
  use();
  play.ledger = (await fetch(`/v1/sellers/${play.seller.sellerId}/environments/sandbox/attention`)).ok;
  $("seller").onchange = () => { use(); refresh().catch(fail); };
  $("consent").onclick = () => consent().catch(fail);
  $("sign-out").onclick = () => { play.token = null; signedIn(false); widgetError("BuyerNotAssociated", $("banner")); };
  $("address").onclick = () => widget($("address-error"), "AddressNotModifiable", () => post("/control/buyer/address", { id: play.id }));
  for (const method of document.querySelectorAll("input[name=method]")) {
    method.onchange = () => widget($("wallet-error"), "PaymentMethodNotModifiable", () => post("/control/buyer/wallet", { id: play.id, method: method.value }));
  }
  $("agreement-consent").onchange = () => post("/control/buyer/agreement-consent", { id: play.id, given: String($("agreement-consent").checked) }).catch(fail);
  $("action").onchange = fillFields;
  $("simulation").onchange = () => {
    const note = table()[$("action").value].note;
    $("fields").querySelector(`input[name="${note}"]`).value = $("simulation").value;
  };
  $("call").onsubmit = (event) => send(event).catch(fail);
  for (const button of document.querySelectorAll("[data-by]")) button.onclick = () => advance(button.dataset.by).catch(fail);
  fillActions();
  signedIn(false);
  await refresh();
  setInterval(() => refresh().catch(() => {}), 3000);
}

start().catch(fail);

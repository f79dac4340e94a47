// What the page shows: orders and agreements as they really are, mails, deliveries.
import { el, get } from "/buyer/api.js";
import { session, signedIn, stepsAtAmazon } from "/buyer/buyer.js";
import { $, play, step } from "/buyer/play.js";
import { fillActions } from "/buyer/shop.js";

const SHOWN = 12;

export const orNone = (lines, text) => (lines.length ? lines : [el("li", { className: "empty", textContent: text })]);

export function status(object) {
  return el("span", { className: `state ${object.state}`, textContent: object.reasonCode ? `${object.state} / ${object.reasonCode}` : object.state });
}

const money = (amount) => (amount ? `${amount.amount} ${amount.currency}` : "");

const branch = (name, id, object, amount, children) => el("li", {}, `${name} `, el("code", { textContent: id }), " ", status(object),
  el("small", { textContent: ` ${amount}` }), children.length ? el("ul", {}, ...children) : null);

const orderBranch = (order) => branch("order", order.orderReferenceId, order, money(order.orderTotal),
  order.authorizations.map((a) => branch("authorization", a.authorizationId, a, money(a.authorizationAmount),
    a.captures.map((c) => branch("capture", c.captureId, c, money(c.captureAmount),
      c.refunds.map((r) => branch("refund", r.refundId, r, money(r.refundAmount), [])))))));

function agreementBranch(agreement) {
  const facts = [`${money(agreement.remaining)} of ${money(agreement.monthlyLimit)} left this month`,
    agreement.consent ? "consent given" : "no consent", agreement.paymentMethod];
  return branch("agreement", agreement.agreementId, agreement, facts.filter(Boolean).join(", "), agreement.orders.map(orderBranch));
}

/** Takes an order or an agreement to hand. */
export async function choose(id, agreement) {
  play.id = id;
  play.agreement = agreement;
  signedIn(play.token !== null);
  await refresh();
  $("agreement-consent").checked = agreement && play.truth !== null && play.truth.consent;
  fillActions();
}

function line(id, object, agreement) {
  const item = el("li", {}, el("button", { type: "button", className: "link", textContent: id, onclick: () => step(() => choose(id, agreement)) }),
    status(object), agreement ? el("small", { textContent: "billing agreement" }) : null, ...stepsAtAmazon(id, object.state, agreement));
  if (id === play.id) item.setAttribute("aria-current", "true");
  return item;
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

const shown = {};

/** Replaces what an element shows when it has changed: an opened mail stays open, a focused button keeps its focus. */
function show(id, children) {
  const fresh = el("div", {}, ...children);
  if (shown[id] === fresh.innerHTML) return;
  shown[id] = fresh.innerHTML;
  $(id).replaceChildren(...fresh.childNodes);
}

let asked = 0;
let shownLast = 0;

/** Answers that come after those of a later question are left out: they would show what has passed. */
export async function refresh() {
  const turn = ++asked;
  const [clock, truth, agreed, deliveries, mails] = await Promise.all([get("/control/clock"), get("/control/truth"),
    get("/control/truth/agreements"), get("/control/deliveries"), get("/control/buyer/mails")]);
  if (turn < shownLast) return;
  shownLast = turn;
  const mine = (list) => list.filter((object) => object.sellerId === play.seller.sellerId && object.environment === "sandbox");
  const orders = mine(truth.orders);
  const agreements = mine(agreed.agreements);
  play.truth = orders.find((order) => order.orderReferenceId === play.id) ?? agreements.find((agreement) => agreement.agreementId === play.id) ?? null;
  $("now").textContent = clock.now.replace("T", " ").slice(0, 19);
  $("kind").textContent = play.agreement ? "Billing agreement" : "Order";
  $("current").textContent = play.id ?? "none yet";
  $("state").textContent = play.truth?.state ?? "";
  $("state").className = `state ${play.truth?.state ?? ""}`;
  const lines = [...orders.map((order) => ({ at: order.createdAt, line: () => line(order.orderReferenceId, order, false) })),
    ...agreements.map((agreement) => ({ at: agreement.createdAt, line: () => line(agreement.agreementId, agreement, true) }))];
  lines.sort((a, b) => b.at.localeCompare(a.at));
  show("orders", orNone(lines.slice(0, SHOWN).map((known) => known.line()), "None yet."));
  show("mails", orNone(mails.mails.toReversed().slice(0, SHOWN).map(mailLine), "No mail yet."));
  $("deliveries").replaceChildren(...deliveries.deliveries.toReversed().slice(0, 2 * SHOWN).map(deliveryLine));
  if (play.truth) show("truth", [el("ul", {}, play.agreement ? agreementBranch(play.truth) : orderBranch(play.truth))]);
  $("ledger-link").hidden = !play.ledger || !play.truth || play.agreement;
  if (play.truth && !play.agreement) $("ledger-link").firstChild.href = `/v1/sellers/${play.seller.sellerId}/environments/sandbox/orders/${play.id}`;
  await session();
}

// The shop's half: a call with its fields and simulation strings, signed by the sandbox with the seller's keys.
import { el, post } from "/buyer/api.js";
import { $, account, currency, newest, play, say } from "/buyer/play.js";
import { refresh } from "/buyer/show.js";
import { agreementCalls, calls, usualNext } from "/buyer/simulations.js";

const table = () => (play.agreement ? agreementCalls : calls);

function value(preset) {
  if (preset === "order") return play.id ?? "";
  if (preset === "youngest-order") return play.truth?.orders?.at(-1)?.orderReferenceId ?? "";
  if (preset === "currency") return currency();
  if (preset === "reference") return `page-${Date.now().toString(36)}-${++play.references}`;
  if (["authorization", "capture", "refund"].includes(preset)) return newest(preset);
  return preset;
}

export function fillActions() {
  const before = $("action").value;
  $("action").replaceChildren(...Object.keys(table()).map((name) => el("option", { value: name, textContent: name })));
  if (table()[before]) $("action").value = before;
  fillFields();
}

export function fillFields() {
  const call = table()[$("action").value];
  $("fields").replaceChildren(...Object.entries(call.fields).map(([name, preset]) =>
    el("label", {}, name, el("input", { type: "text", name, value: value(preset), autocomplete: "off" }))));
  const simulations = Object.entries(call.simulations ?? {});
  $("simulation-label").hidden = simulations.length === 0;
  $("simulation").replaceChildren(el("option", { value: "", textContent: "nothing" }),
    ...simulations.map(([title, text]) => el("option", { value: text, textContent: title })));
}

export function simulate() {
  const note = table()[$("action").value].note;
  $("fields").querySelector(`input[name="${note}"]`).value = $("simulation").value;
}

export async function send() {
  const parameters = {};
  for (const input of $("fields").querySelectorAll("input")) {
    if (input.value !== "") parameters[input.name] = input.value;
  }
  const action = $("action").value;
  $("answer-status").textContent = `${action}: sent`;
  $("answer-status").className = "";
  const exchange = await post("/control/shop", { ...account(), action, parameters });
  $("request").textContent = exchange.request;
  $("answer").textContent = exchange.answer;
  const code = exchange.answer.match(/<Code>(.*?)<\/Code>/)?.[1];
  await refresh();
  const next = usualNext[action];
  if (exchange.status === 200 && next && table()[next]) $("action").value = next;
  fillFields();
  $("answer-status").textContent = `${action}: ${exchange.status === 0 ? "no answer" : exchange.status}${code ? ` ${code}` : ""}`;
  $("answer-status").className = exchange.status === 200 ? "delivered" : "refused";
  say(code ? `${action} was refused: ${code}.` : `${action} was answered ${exchange.status}.`);
}

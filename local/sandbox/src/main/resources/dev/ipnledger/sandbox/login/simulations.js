// The shop's calls, their fields, and the simulation strings of the guide.
const simulate = (wish) => JSON.stringify({ SandboxSimulation: wish });

const declined = (reason, more) => simulate({ State: "Declined", ReasonCode: reason, ...more });

/** note: the parameter that carries a simulation string; from: where an id is taken from. */
export const calls = {
  SetOrderReferenceDetails: {
    fields: { AmazonOrderReferenceId: "order", "OrderReferenceAttributes.OrderTotal.Amount": "20.00",
      "OrderReferenceAttributes.OrderTotal.CurrencyCode": "currency",
      "OrderReferenceAttributes.SellerOrderAttributes.SellerOrderId": "shop-1001",
      "OrderReferenceAttributes.SellerOrderAttributes.StoreName": "Example Shop",
      "OrderReferenceAttributes.SellerNote": "" },
    note: "OrderReferenceAttributes.SellerNote",
    simulations: { "Constraint PaymentMethodNotAllowed": simulate({ Constraint: "PaymentMethodNotAllowed" }) },
  },
  ConfirmOrderReference: { fields: { AmazonOrderReferenceId: "order" } },
  GetOrderReferenceDetails: { fields: { AmazonOrderReferenceId: "order" } },
  Authorize: {
    fields: { AmazonOrderReferenceId: "order", AuthorizationReferenceId: "reference", "AuthorizationAmount.Amount": "20.00",
      "AuthorizationAmount.CurrencyCode": "currency", TransactionTimeout: "0", CaptureNow: "false", SellerAuthorizationNote: "" },
    note: "SellerAuthorizationNote",
    simulations: {
      "Declined / InvalidPaymentMethod, repaired after 5 min": declined("InvalidPaymentMethod", { PaymentMethodUpdateTimeInMins: 5 }),
      "Declined / InvalidPaymentMethod": declined("InvalidPaymentMethod"),
      "Declined / InvalidPaymentMethod, soft": declined("InvalidPaymentMethod", { SoftDecline: "true" }),
      "Declined / AmazonRejected": declined("AmazonRejected"),
      "Declined / TransactionTimedOut": declined("TransactionTimedOut"),
      "Closed / ExpiredUnused after 1 min": simulate({ State: "Closed", ReasonCode: "ExpiredUnused", ExpirationTimeInMins: 1 }),
      "Closed / AmazonClosed": simulate({ State: "Closed", ReasonCode: "AmazonClosed" }),
    },
  },
  GetAuthorizationDetails: { fields: { AmazonAuthorizationId: "authorization" } },
  CloseAuthorization: { fields: { AmazonAuthorizationId: "authorization", ClosureReason: "" } },
  Capture: {
    fields: { AmazonAuthorizationId: "authorization", CaptureReferenceId: "reference", "CaptureAmount.Amount": "20.00",
      "CaptureAmount.CurrencyCode": "currency", SellerCaptureNote: "" },
    note: "SellerCaptureNote",
    simulations: {
      Pending: simulate({ State: "Pending" }),
      "Declined / AmazonRejected": declined("AmazonRejected"),
      "Closed / AmazonClosed": simulate({ State: "Closed", ReasonCode: "AmazonClosed" }),
    },
  },
  GetCaptureDetails: { fields: { AmazonCaptureId: "capture" } },
  Refund: {
    fields: { AmazonCaptureId: "capture", RefundReferenceId: "reference", "RefundAmount.Amount": "20.00",
      "RefundAmount.CurrencyCode": "currency", SellerRefundNote: "" },
    note: "SellerRefundNote",
    simulations: { "Declined / AmazonRejected": declined("AmazonRejected") },
  },
  GetRefundDetails: { fields: { AmazonRefundId: "refund" } },
  CancelOrderReference: { fields: { AmazonOrderReferenceId: "order", CancelationReason: "" } },
  CloseOrderReference: {
    fields: { AmazonOrderReferenceId: "order", ClosureReason: "" },
    note: "ClosureReason",
    simulations: { "Closed / AmazonClosed": simulate({ State: "Closed", ReasonCode: "AmazonClosed" }) },
  },
};

export const agreementCalls = {
  SetBillingAgreementDetails: { fields: { AmazonBillingAgreementId: "order",
    "BillingAgreementAttributes.SellerBillingAgreementAttributes.SellerBillingAgreementId": "subscription-1" } },
  ConfirmBillingAgreement: { fields: { AmazonBillingAgreementId: "order" } },
  ValidateBillingAgreement: { fields: { AmazonBillingAgreementId: "order" } },
  GetBillingAgreementDetails: { fields: { AmazonBillingAgreementId: "order" } },
  AuthorizeOnBillingAgreement: {
    fields: { AmazonBillingAgreementId: "order", AuthorizationReferenceId: "reference", "AuthorizationAmount.Amount": "9.99",
      "AuthorizationAmount.CurrencyCode": "currency", TransactionTimeout: "0", CaptureNow: "true", SellerAuthorizationNote: "" },
    note: "SellerAuthorizationNote",
    simulations: calls.Authorize.simulations,
  },
  CloseBillingAgreement: { fields: { AmazonBillingAgreementId: "order", ClosureReason: "" } },
  CreateOrderReferenceForId: { fields: { Id: "order", IdType: "BillingAgreement", ConfirmNow: "true", "OrderReferenceAttributes.OrderTotal.Amount": "20.00",
    "OrderReferenceAttributes.OrderTotal.CurrencyCode": "currency" } },
  Authorize: { ...calls.Authorize, fields: { ...calls.Authorize.fields, AmazonOrderReferenceId: "youngest-order" } },
  GetAuthorizationDetails: calls.GetAuthorizationDetails,
  CloseAuthorization: calls.CloseAuthorization,
  Capture: calls.Capture,
  GetCaptureDetails: calls.GetCaptureDetails,
  Refund: { ...calls.Refund, fields: { ...calls.Refund.fields, "RefundAmount.Amount": "9.99" } },
  GetRefundDetails: calls.GetRefundDetails,
};

/** The call that usually follows one that was answered 200. */
export const usualNext = {
  SetOrderReferenceDetails: "ConfirmOrderReference",
  ConfirmOrderReference: "Authorize",
  Authorize: "Capture",
  Capture: "Refund",
  SetBillingAgreementDetails: "ConfirmBillingAgreement",
  ConfirmBillingAgreement: "AuthorizeOnBillingAgreement",
  CreateOrderReferenceForId: "Authorize",
};

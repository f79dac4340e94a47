package dev.ipnledger.sandbox.service;

/** Something a call can ask for; what it asks for is the value of the parameter Action. */
public sealed interface Action permits Operation, FileOperation {
  /** Its row in the table of operations. */
  OperationSpec spec();
}

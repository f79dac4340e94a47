package dev.ipnledger.mws.response;

/** It was done; the answer states no object. The notification, or a Get, tells the new state. */
public record Acknowledged() implements Result {}

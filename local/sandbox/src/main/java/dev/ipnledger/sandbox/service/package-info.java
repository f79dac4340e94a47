/**
 * Off-Amazon Payments over HTTP: authentication, quotas, operations, answers. Start at {@link
 * dev.ipnledger.sandbox.service.Section}.
 */
@NullMarked
package dev.ipnledger.sandbox.service;

import org.jspecify.annotations.NullMarked;

/**
 * The vocabulary of Login and Pay with Amazon: who ({@link dev.ipnledger.domain.Account}), what
 * ({@link dev.ipnledger.domain.ObjectRef}). Start with {@code observation}, then {@code view}.
 */
@NullMarked
package dev.ipnledger.domain;

import org.jspecify.annotations.NullMarked;

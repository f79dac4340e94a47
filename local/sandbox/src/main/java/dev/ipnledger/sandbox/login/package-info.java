/**
 * The buyer's side: Login with Amazon, the widgets' errors, the mails Amazon sends, and the page on
 * which a person plays the buyer. Start at {@link dev.ipnledger.sandbox.login.LoginWithAmazon}.
 */
@NullMarked
package dev.ipnledger.sandbox.login;

import org.jspecify.annotations.NullMarked;

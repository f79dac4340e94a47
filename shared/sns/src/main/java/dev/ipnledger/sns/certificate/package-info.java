/**
 * The certificates that SNS signs with: where they may be fetched from, how often, and what makes
 * one trusted. Start with {@link dev.ipnledger.sns.certificate.SigningCertificates}.
 */
@NullMarked
package dev.ipnledger.sns.certificate;

import org.jspecify.annotations.NullMarked;

package dev.ipnledger.cli.deploy;

import dev.ipnledger.deploy.DeployedStack;
import dev.ipnledger.deploy.LocalDeployment;
import dev.ipnledger.runtime.play.PlaySeller;
import java.io.PrintWriter;
import java.util.TreeMap;

/** What somebody can do with a local deployment that is up. */
final class DeploymentInvitation {
  private DeploymentInvitation() {}

  static void print(LocalDeployment deployment, PrintWriter out) {
    DeployedStack stack = deployment.stack();
    out.printf(
        "%nThe stack %s is up in %s. Its outputs:%n%n", LocalDeployment.STACK, stack.endpoint());
    new TreeMap<>(stack.outputs()).forEach((key, value) -> out.printf("  %-22s %s%n", key, value));
    String orders =
        stack.query()
            + "/v1/sellers/"
            + PlaySeller.ALL.getFirst().sellerId()
            + "/environments/sandbox/orders?state=Open";
    out.printf(
        """

        The query API takes signed calls and refuses others:

          curl --aws-sigv4 'aws:amz:eu-west-1:execute-api' --user test:test '%s'

        Every command takes the stack as it takes one in AWS, in a shell that calls the emulator:

          export AWS_ENDPOINT_URL=%s AWS_REGION=eu-west-1 AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test
          ./ledger doctor --stack %s --url '%s'

        Any notification that you have captured can be signed anew and delivered. One of a seller
        whom the stack does not have is kept in quarantine, which says what to add; then it is replayed:

          curl --data-binary @message.json '%s/control/notifications?signatureVersion=2'
          ./ledger quarantine list --stack %s
          ./ledger deploy-local --set SellerRegistry=@registry.json
          ./ledger replay --stack %s --send

        Ctrl-C, or ./ledger deploy-local --down elsewhere, takes it down.

        """,
        orders,
        stack.endpoint(),
        LocalDeployment.STACK,
        stack.notifications(),
        deployment.sandbox().endpoint(),
        LocalDeployment.STACK,
        LocalDeployment.STACK);
    out.flush();
  }
}

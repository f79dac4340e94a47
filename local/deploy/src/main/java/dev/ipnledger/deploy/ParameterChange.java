package dev.ipnledger.deploy;

import dev.ipnledger.runtime.StartException;
import java.nio.file.Path;
import java.util.Map;

/** {@code sam deploy} of the deployment that is up, with other parameters and the same code. */
public final class ParameterChange {
  private ParameterChange() {}

  /**
   * Makes new versions of the functions with those parameters; the others stay as they are.
   *
   * @param parameters by their names in {@code template.yaml}
   * @throws StartException when nothing is up, or with what CloudFormation says against it
   */
  public static void apply(Map<String, String> parameters) {
    Emulator emulator = Emulator.at(UpMark.endpoint());
    Tools tools = Tools.find();
    Path build = tools.local().resolve(Surroundings.BUILD);
    new Sam(tools.sam(), emulator.environment()).deploy(LocalDeployment.STACK, build, parameters);
  }
}

# Called by `sam build`, once for each function (BuildMethod: makefile in template.yaml), with ARTIFACTS_DIR set to the
# folder that becomes the function's zip. Everything a person wants is in ./ledger.

functions := ingest process reconcile query publish register
built := functions/target/built
sources := pom.xml $(shell find shared functions -name target -prune -o -type f \( -path '*/src/main/*' -o -name pom.xml \) -print)

# Where flock exists, `sam build --parallel` waits here instead of building five times into the same folders.
alone := $(shell command -v flock >/dev/null 2>&1 && echo flock functions/target/lock)

.PHONY: build-IngestFunction build-ProcessFunction build-ReconcileFunction build-QueryFunction build-PublishFunction build-RegisterFunction build
build-IngestFunction: module := ingest
build-ProcessFunction: module := process
build-ReconcileFunction: module := reconcile
build-QueryFunction: module := query
build-PublishFunction: module := publish
build-RegisterFunction: module := register

# Lambda puts every jar in lib/ on the class path.
build-IngestFunction build-ProcessFunction build-ReconcileFunction build-QueryFunction build-PublishFunction build-RegisterFunction: build
	mkdir -p "$(ARTIFACTS_DIR)/lib"
	cp functions/$(module)/target/quick/*.jar functions/$(module)/target/quick/lib/*.jar "$(ARTIFACTS_DIR)/lib/"

build:
	@mkdir -p functions/target
	@$(alone) $(MAKE) --no-print-directory $(built)

# One Maven build makes all functions. What it writes to is emptied first: a jar no longer needed must not be deployed.
empty :=
space := $(empty) $(empty)
comma := ,
$(built): $(sources)
	rm -rf $(foreach f,$(functions),functions/$(f)/target/quick/lib functions/$(f)/target/quick/*.jar)
	home=$$(.mvn/find-jdk) && JAVA_HOME=$$home ./mvnw -q -B -T 1C -am package -Dquick \
	  -pl $(subst $(space),$(comma),$(foreach f,$(functions),functions/$(f)))
	touch $@

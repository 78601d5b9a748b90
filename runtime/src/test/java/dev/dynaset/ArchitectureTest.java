package dev.dynaset;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.dynaset.internal.operation.Operation;
import java.util.ServiceLoader;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The layers of the runtime, from the API of applications to what generated code extends. */
@AnalyzeClasses(packages = "dev.dynaset", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule NO_CIRCLES =
      slices().matching("dev.dynaset.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_API_KNOWS_NOTHING_OF_THE_REST = noClasses()
      .that()
      .resideInAPackage("dev.dynaset")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "dev.dynaset.codec..",
          "dev.dynaset.convert..",
          "dev.dynaset.schema..",
          "dev.dynaset.path..",
          "dev.dynaset.update..",
          "dev.dynaset.query..",
          "dev.dynaset.write..",
          "dev.dynaset.internal..",
          "dev.dynaset.item..",
          "dev.dynaset.spi..");

  @ArchTest
  static final ArchRule WHAT_DIFFERS_BETWEEN_SDKS_IS_A_LEAF = noClasses()
      .that()
      .resideInAPackage("dev.dynaset.sdk..")
      .should()
      .dependOnClassesThat(
          resideInAPackage("dev.dynaset..").and(not(resideInAPackage("dev.dynaset.sdk.."))));

  @ArchTest
  static final ArchRule ONLY_ONE_CLASS_MAKES_ATTRIBUTE_VALUES_IN_A_NEW_WAY = noClasses()
      .that()
      .resideOutsideOfPackage("dev.dynaset.sdk..")
      .should()
      .callMethodWhere(
          target(owner(equivalentTo(AttributeValue.class))).and(target(nameMatching("create.+"))));

  @ArchTest
  static final ArchRule EXPRESSIONS_ARE_A_LEAF = noClasses()
      .that()
      .resideInAPackage("dev.dynaset.expression..")
      .should()
      .dependOnClassesThat(resideInAPackage("dev.dynaset..")
          .and(not(resideInAnyPackage("dev.dynaset.expression..", "dev.dynaset.sdk.."))));

  @ArchTest
  static final ArchRule DIRECT_DECODING_IS_A_LEAF = noClasses()
      .that()
      .resideInAPackage("dev.dynaset.direct..")
      .should()
      .dependOnClassesThat(resideInAPackage("dev.dynaset..")
          .and(not(resideInAnyPackage("dev.dynaset.direct..", "dev.dynaset.sdk.."))));

  @ArchTest
  static final ArchRule DESCRIPTIONS_KNOW_NOTHING_OF_THEIR_EXECUTION = noClasses()
      .that()
      .resideInAnyPackage(
          "dev.dynaset.codec..",
          "dev.dynaset.schema..",
          "dev.dynaset.path..",
          "dev.dynaset.update..",
          "dev.dynaset.query..",
          "dev.dynaset.write..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("dev.dynaset.internal..", "dev.dynaset.item..", "dev.dynaset.spi..");

  @ArchTest
  static final ArchRule CONVERTERS_KNOW_THE_API = noClasses()
      .that()
      .resideInAPackage("dev.dynaset.convert..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "dev.dynaset.schema..",
          "dev.dynaset.query..",
          "dev.dynaset.internal..",
          "dev.dynaset.spi..");

  @ArchTest
  static final ArchRule ONLY_JSON_KNOWS_THE_CODEC = noClasses()
      .that()
      .resideInAPackage("dev.dynaset.convert..")
      .and()
      .haveSimpleNameNotStartingWith("Json")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("dev.dynaset.codec..");

  @ArchTest
  static final ArchRule THE_IMPLEMENTATION_IS_REACHED_THROUGH_SPI_AND_ITEMS = noClasses()
      .that()
      .resideOutsideOfPackages("dev.dynaset.spi..", "dev.dynaset.item..", "dev.dynaset.internal..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("dev.dynaset.internal..");

  @ArchTest
  static final ArchRule THE_IMPLEMENTATION_KNOWS_NOTHING_OF_ITS_ENTRIES = noClasses()
      .that()
      .resideInAPackage("dev.dynaset.internal..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("dev.dynaset.item..", "dev.dynaset.spi..");

  @ArchTest
  static final ArchRule STATEMENTS_NEED_PLANS_AND_MAPPING_ALONE = noClasses()
      .that()
      .resideInAPackage("dev.dynaset.internal.statement..")
      .should()
      .dependOnClassesThat(resideInAPackage("dev.dynaset.internal..")
          .and(not(resideInAnyPackage(
              "dev.dynaset.internal.statement..",
              "dev.dynaset.internal.plan..",
              "dev.dynaset.internal.operation..",
              "dev.dynaset.internal.mapping.."))));

  @ArchTest
  static final ArchRule BATCHES_KNOW_NOTHING_OF_WHO_NEEDS_THEM = noClasses()
      .that()
      .resideInAPackage("dev.dynaset.internal.batch..")
      .should()
      .dependOnClassesThat(resideInAPackage("dev.dynaset.internal..")
          .and(not(resideInAnyPackage(
              "dev.dynaset.internal.batch..",
              "dev.dynaset.internal.plan..",
              "dev.dynaset.internal.operation..",
              "dev.dynaset.internal.mapping..",
              "dev.dynaset.internal.expression.."))));

  @ArchTest
  static final ArchRule MAPPING_SENDS_NOTHING = noClasses()
      .that()
      .resideInAPackage("dev.dynaset.internal.mapping..")
      .should()
      .dependOnClassesThat(resideInAPackage("dev.dynaset.internal..")
          .and(not(resideInAnyPackage("dev.dynaset.internal.mapping.."))));

  @ArchTest
  static final ArchRule FEW_KNOW_CLIENTS = noClasses()
      .that()
      .doNotHaveFullyQualifiedName("dev.dynaset.internal.plan.SyncExecutor")
      .and()
      .doNotHaveFullyQualifiedName("dev.dynaset.internal.plan.SyncRun")
      .and()
      .doNotHaveFullyQualifiedName("dev.dynaset.internal.plan.AsyncSender")
      .and()
      .doNotHaveFullyQualifiedName("dev.dynaset.internal.plan.AsyncExecutor")
      .and()
      .doNotHaveFullyQualifiedName("dev.dynaset.internal.plan.MissingTable")
      .and()
      .resideOutsideOfPackages(
          "dev.dynaset", "dev.dynaset.internal.operation", "dev.dynaset.internal.table")
      .should()
      .dependOnClassesThat()
      .haveNameMatching("software\\.amazon\\.awssdk\\.services\\.dynamodb\\.DynamoDb.*Client");

  @ArchTest
  static final ArchRule ONE_CLASS_SENDS_REQUESTS_FOR_EACH_CLIENT = noClasses()
      .that()
      .doNotHaveFullyQualifiedName("dev.dynaset.internal.plan.SyncRun")
      .and()
      .doNotHaveFullyQualifiedName("dev.dynaset.internal.plan.AsyncSender")
      .and()
      .areNotAssignableTo(Operation.class)
      .should()
      .callMethodWhere(
          target(nameMatching("send")).and(target(owner(assignableTo(Operation.class)))));

  @ArchTest
  static final ArchRule OPERATIONS_ARE_A_LEAF = noClasses()
      .that()
      .resideInAPackage("dev.dynaset.internal.operation..")
      .should()
      .dependOnClassesThat(resideInAPackage("dev.dynaset..")
          .and(not(resideInAPackage("dev.dynaset.internal.operation.."))));

  /** Values of items may be logged at DEBUG alone: these log none above it. */
  @ArchTest
  static final ArchRule FEW_LOG_ABOVE_DEBUG = noClasses()
      .that()
      .doNotHaveFullyQualifiedName("dev.dynaset.ClientSettings")
      .and()
      .doNotHaveFullyQualifiedName("dev.dynaset.DirectDecodingRule")
      .and()
      .doNotHaveFullyQualifiedName("dev.dynaset.internal.plan.RequestLog")
      .and()
      .doNotHaveFullyQualifiedName("dev.dynaset.internal.write.RepeatedWrite")
      .and()
      .doNotHaveFullyQualifiedName("dev.dynaset.internal.table.Recovery")
      .and()
      .doNotHaveFullyQualifiedName("dev.dynaset.internal.table.Expiry")
      .should()
      .callMethodWhere(target(nameMatching("info|warn|error"))
          .and(target(owner(assignableTo("org.slf4j.Logger")))));

  /** But where the client is a proxy of a framework. */
  @ArchTest
  static final ArchRule NO_REFLECTION = noClasses()
      .that()
      .doNotHaveFullyQualifiedName("dev.dynaset.direct.ProxiedClient")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("java.lang.reflect..");

  /** Neither by name, nor by handles. */
  @ArchTest
  static final ArchRule NO_REFLECTION_BY_OTHER_MEANS = noClasses()
      .that()
      .doNotHaveFullyQualifiedName("dev.dynaset.direct.ProxiedClient")
      .should()
      .callMethodWhere(target(owner(equivalentTo(Class.class)))
          .and(target(not(nameMatching("getName|getSimpleName|isInstance|cast")))))
      .orShould()
      .dependOnClassesThat()
      .resideInAnyPackage("java.lang.invoke..")
      .orShould()
      .dependOnClassesThat()
      .areAssignableTo(ServiceLoader.class);

  /** They take time where an application starts. To split at a comma, String needs none. */
  @ArchTest
  static final ArchRule NO_REGULAR_EXPRESSIONS = noClasses()
      .should()
      .dependOnClassesThat()
      .resideInAPackage("java.util.regex..")
      .orShould()
      .callMethodWhere(target(owner(equivalentTo(String.class)))
          .and(target(nameMatching("matches|replaceAll|replaceFirst"))));

  /** Monitors keep the carriers of virtual threads. Blocks are the business of MonitorsTest. */
  @ArchTest
  static final ArchRule NO_MONITORS = noMethods().should().haveModifier(JavaModifier.SYNCHRONIZED);

  @ArchTest
  static final ArchRule NO_INHERITANCE_BY_ACCIDENT = classes()
      .that()
      .areTopLevelClasses()
      .and()
      .areNotInterfaces()
      .and()
      .areNotEnums()
      .should(Finality.BE_FINAL_OR_ABSTRACT_OR_AN_EXCEPTION);
}

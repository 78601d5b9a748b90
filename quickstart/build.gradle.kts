plugins {
    java
}

repositories {
    mavenLocal() // until Dynaset is on Maven Central
    mavenCentral()
}

java {
    toolchain {
        languageVersion = JavaLanguageVersion.of(17)
    }
}

val dynasetVersion = "0.1.0-SNAPSHOT"

dependencies {
    implementation(platform("dev.dynaset:dynaset-bom:$dynasetVersion"))
    implementation("dev.dynaset:dynaset-runtime")
    annotationProcessor("dev.dynaset:dynaset-processor:$dynasetVersion")
    testImplementation("dev.dynaset:dynaset-testing")
    testImplementation("org.junit.jupiter:junit-jupiter:6.1.3")
    testRuntimeOnly("org.junit.platform:junit-platform-launcher:6.1.3")
    testRuntimeOnly("org.slf4j:slf4j-nop:2.0.18")
}

tasks.test {
    useJUnitPlatform()
    jvmArgs("--enable-native-access=ALL-UNNAMED") // DynamoDB Local loads SQLite
}

// The Android library: the sources of the JVM's jar, and the native library of each processor.
import org.jetbrains.kotlin.gradle.dsl.JvmTarget
import org.jetbrains.kotlin.gradle.dsl.KotlinVersion

plugins {
    id("com.android.library") version "8.13.0"
    id("org.jetbrains.kotlin.android") version "2.2.21"
    `maven-publish`
}

group = "mednum"
// That of the workspace, written by `cargo xtask codegen messages`.
version = file("../.mvn/maven.config").readText().trim().substringAfter("-Drevision=")

android {
    namespace = "mednum"
    compileSdk = 36
    defaultConfig {
        minSdk = 24
        // Travels with the library: the application needs no rule of its own.
        consumerProguardFiles("../rules/mednum.pro")
    }
    sourceSets["main"].apply {
        kotlin.srcDir("../mednum/src/main/kotlin")
        // Made by build-native.sh: jniLibs/<abi>/libmednum_ffi.so.
        jniLibs.srcDir("../../../target/bindings/kotlin/jniLibs")
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_11
        targetCompatibility = JavaVersion.VERSION_11
    }
    lint {
        // `java.lang.ref.Cleaner` is used where it is found (Android 13), JNA's own elsewhere: looked up when it runs.
        disable += "NewApi"
    }
    publishing {
        singleVariant("release") { withSourcesJar() }
    }
}

kotlin {
    compilerOptions {
        jvmTarget = JvmTarget.JVM_11
        languageVersion = KotlinVersion.KOTLIN_2_1
        apiVersion = KotlinVersion.KOTLIN_2_1
        freeCompilerArgs.add("-jvm-default=no-compatibility")
    }
}

dependencies {
    // The archive that carries JNA's own native half for each processor. Apache-2.0 or LGPL-2.1-or-later: Apache-2.0.
    implementation("net.java.dev.jna:jna:5.19.1@aar")
}

publishing {
    publications {
        register<MavenPublication>("release") {
            artifactId = "mednum-android"
            afterEvaluate { from(components["release"]) }
            pom {
                name = "mednum for Android"
                licenses {
                    license { name = "MIT OR Apache-2.0" }
                }
                developers {
                    developer { name = "The mednum authors" }
                }
            }
        }
    }
}

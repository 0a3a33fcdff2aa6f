"""The version of the package. Made by `cargo xtask codegen bindings`."""

__version__ = "0.1.0"

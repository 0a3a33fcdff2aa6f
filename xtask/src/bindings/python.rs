//! The Python package: a wheel made by maturin, tested where pip installs it.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use super::amend::Amendment;
use super::{generate, library};
use crate::doors;
use crate::steps::Outcome;
use crate::tools::{emptied, only, python_environment, run};

/// The package, from the root.
const PACKAGE: &str = "bindings/python";
/// What is made, from the root: the wheel in `dist`.
const FOLDER: &str = "target/bindings/python";

/// What is changed in its generated sources: what crosses is gathered in Python's memory and crosses at once, both ways. As
/// generated, each field of a record and each piece of a text would be several calls of the library.
pub(crate) const AMENDMENTS: &[Amendment] = &[
    Amendment {
        what: "call_status = _UniffiRustCallStatus.default()\n",
        times: 1,
        by: "call_status = _UniffiRustCallStatus()\n",
    },
    Amendment {
        what: "        (\"len\", ctypes.c_int32),\n        (\"data\", ctypes.POINTER(ctypes.c_char)),\n",
        times: 1,
        by: "        (\"len\", ctypes.c_int32),\n        (\"data\", ctypes.c_char_p),\n",
    },
    Amendment {
        what: "            fb.data = ctypes.cast(ctypes.c_char_p(value), ctypes.POINTER(ctypes.c_char))\n",
        times: 1,
        by: "            fb.data = value\n",
    },
    Amendment {
        what: "        return cls(buf.data, buf.len)\n",
        times: 1,
        by: "        return cls(ctypes.string_at(buf.data, buf.len), buf.len)\n",
    },
    Amendment {
        what: "        self.rbuf = _UniffiRustBuffer.alloc(16)\n        self.rbuf.len = 0\n",
        times: 1,
        by: "        self.rbuf = bytearray()\n",
    },
    Amendment {
        what: "        rbuf = self.rbuf\n        self.rbuf = None\n        return rbuf\n",
        times: 1,
        by: "        return _UniffiRustBuffer.of(bytes(self.rbuf))\n",
    },
    Amendment {
        what: "        if self.rbuf is not None:\n            rbuf = self.finalize()\n            rbuf.free()\n",
        times: 1,
        by: "        self.rbuf = bytearray()\n",
    },
    Amendment {
        what: "    @contextlib.contextmanager\n    def _reserve(self, num_bytes):\n        if self.rbuf.len + num_bytes > \
               self.rbuf.capacity:\n            self.rbuf = _UniffiRustBuffer.reserve(self.rbuf, num_bytes)\n        yield \
               None\n        self.rbuf.len += num_bytes\n\n",
        times: 1,
        by: "",
    },
    Amendment {
        what: "        with self._reserve(size):\n            packed = struct.pack(format, value)\n            if size > 0:\n                \
               ctypes.memmove(ctypes.addressof(self.rbuf.data.contents) + self.rbuf.len, packed, size)\n",
        times: 1,
        by: "        self.rbuf += struct.pack(format, value)\n",
    },
    Amendment {
        what: "        length = len(value)\n        with self._reserve(length):\n            if length > 0:\n                \
               ctypes.memmove(ctypes.addressof(self.rbuf.data.contents) + self.rbuf.len, value, length)\n",
        times: 1,
        by: "        self.rbuf += value\n",
    },
    Amendment {
        what: "    @staticmethod\n    def reserve(rbuf, additional):\n        return \
               _uniffi_rust_call(_UniffiLib.ffi_mednum_ffi_rustbuffer_reserve, rbuf, additional)\n",
        times: 1,
        by: "    @staticmethod\n    def of(content):\n        if len(content) > 0x7fffffff:\n            raise \
             OverflowError(len(content))\n        return \
             _uniffi_rust_call(_UniffiLib.ffi_mednum_ffi_rustbuffer_from_bytes, \
             _UniffiFfiConverterByRefBytes.lower(content))\n",
    },
    Amendment {
        what: "        with buf.consume_with_stream() as stream:\n            return \
               stream.read(stream.remaining()).decode(\"utf-8\")\n",
        times: 1,
        by: "        try:\n            return ctypes.string_at(buf.data, buf.len).decode(\"utf-8\")\n        finally:\n            \
             buf.free()\n",
    },
    Amendment {
        what: "        with _UniffiRustBuffer.alloc_with_builder() as builder:\n            \
               builder.write(value.encode(\"utf-8\"))\n            return builder.finalize()\n",
        times: 1,
        by: "        return _UniffiRustBuffer.of(value.encode(\"utf-8\"))\n",
    },
];

const MISSING: &str = "Python 3 is not installed, or not its module venv";

/// The wheel, in `target/bindings/python/dist`.
pub(crate) fn build(root: &Path) -> Result<Outcome> {
    let Some(python) = environment(root)? else { return Ok(Outcome::Skipped(MISSING.to_owned())) };
    let folder = root.join(FOLDER);
    let made = emptied(&folder.join("made"))?;
    let notices = root.join(PACKAGE).join("NOTICES.md");
    fs::copy(root.join("crates/mednum-ffi/NOTICES.md"), notices)?;
    let mut maturin = Command::new(&python);
    maturin.args(["-m", "maturin", "build", "--locked", "--quiet", "--out"]).arg(&made);
    maturin
        .env("PATH", with_generator(root)?)
        .envs(library::environment(root)?)
        .current_dir(root.join(PACKAGE));
    run(&mut maturin, "maturin build")?;

    // The symbols that maturin needs are of no use afterwards: out, and into the wheel again.
    let unpacked = emptied(&folder.join("unpacked"))?;
    let unpack = ["-m", "wheel", "unpack", "--dest"];
    run(Command::new(&python).args(unpack).arg(&unpacked).arg(only(&made)?), "wheel unpack")?;
    let content = only(&unpacked)?;
    let native = content.join("mednum/_native");
    library::strip(&native.join(library::file_name()))?;
    let generated = native.join("mednum.py");
    let committed = fs::read_to_string(root.join(PACKAGE).join("generated/mednum.py"))?;
    if generate::kept("python", &fs::read_to_string(&generated)?)? != committed {
        bail!(
            "the sources in the wheel are not those that are committed: run `cargo xtask codegen bindings`"
        );
    }
    fs::write(&generated, committed)?;
    without_bill(&content)?;
    library::names_no_machine(root, &native.join(library::file_name()))?;
    let dist = emptied(&folder.join("dist"))?;
    let pack = ["-m", "wheel", "pack", "--dest-dir"];
    run(Command::new(&python).args(pack).arg(&dist).arg(&content), "wheel pack")?;
    let wheel = only(&dist)?;
    println!("{}: {} kB", wheel.display(), fs::metadata(&wheel)?.len() / 1000);
    Ok(Outcome::Passed)
}

/// The tests of the package, its types and its examples, on the wheel as pip installs it.
pub(crate) fn test(root: &Path) -> Result<Outcome> {
    let Some(python) = installed(root)? else { return Ok(Outcome::Skipped(MISSING.to_owned())) };
    let faulty = library::faulty(root)?;
    let index = doors::write(root)?;
    let package = root.join(PACKAGE);
    let mut tests = Command::new(&python);
    tests.args(["-B", "-m", "pytest", "-p", "no:cacheprovider", "-rA"]).current_dir(&package);
    tests.env("MEDNUM_VECTORS", index).env("MEDNUM_FAULTY", faulty).env("MEDNUM_ROOT", root);
    run(&mut tests, "pytest")?;
    for checked in [&["--package", "mednum"][..], &["tests", "sample"]] {
        let mut types = Command::new(&python);
        types.args(["-m", "mypy", "--cache-dir"]).arg(root.join(FOLDER).join("mypy")).args(checked);
        run(types.current_dir(&package), "mypy")?;
    }
    Ok(Outcome::Passed)
}

/// The sample, on the package as installed: what it prints is what every language's sample prints.
pub(crate) fn sample(root: &Path) -> Result<Outcome> {
    let Some(python) = installed(root)? else { return Ok(Outcome::Skipped(MISSING.to_owned())) };
    let mut command = Command::new(&python);
    command.arg("-B").arg(root.join(PACKAGE).join("sample/field.py"));
    super::sample::compared(root, "python", &mut command)?;
    Ok(Outcome::Passed)
}

/// The side of Python in the benchmarks, on the package as installed; nothing where it is not built.
pub(crate) fn peer(root: &Path) -> Result<Option<Command>> {
    if !root.join(FOLDER).join("dist").exists() {
        return Ok(None);
    }
    Ok(installed(root)?.map(|python| {
        let mut command = Command::new(python);
        command.arg("-B").arg(root.join(PACKAGE).join("bench.py"));
        command
    }))
}

/// The Python that builds and tests, with what is pinned.
fn environment(root: &Path) -> Result<Option<PathBuf>> {
    python_environment(&root.join(FOLDER).join("tools"), &root.join(PACKAGE).join("requirements.txt"))
}

/// A Python in which the wheel is installed, as its users do.
fn installed(root: &Path) -> Result<Option<PathBuf>> {
    let dist = root.join(FOLDER).join("dist");
    if !dist.exists() {
        bail!("the wheel is not built: see `cargo xtask python build`");
    }
    let home = root.join(FOLDER).join("installed");
    let Some(python) = python_environment(&home, &root.join(PACKAGE).join("requirements.txt"))? else {
        return Ok(None);
    };
    let arguments =
        ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-index"];
    run(Command::new(&python).args(arguments).arg("--force-reinstall").arg(only(&dist)?), "pip install")?;
    Ok(Some(python))
}

/// The search path of programs, with the generator under the name that maturin calls.
fn with_generator(root: &Path) -> Result<OsString> {
    let folder = root.join("target/bindings/generator");
    fs::create_dir_all(&folder)?;
    let name = format!("uniffi-bindgen{}", env::consts::EXE_SUFFIX);
    fs::copy(generate::generator(root)?, folder.join(name))?;
    let known = env::var_os("PATH").unwrap_or_default();
    Ok(env::join_paths(std::iter::once(folder).chain(env::split_paths(&known)))?)
}

/// Takes out the bill of materials that maturin adds: it names folders of this machine, and NOTICES.md says what is linked.
fn without_bill(content: &Path) -> Result<()> {
    for entry in fs::read_dir(content)? {
        let bills = entry?.path().join("sboms");
        if bills.exists() {
            fs::remove_dir_all(bills)?;
        }
    }
    Ok(())
}

//! The `record!` macro: a record type, its readers and its writer from one list of fields.
//!
//! A derived `serde` reader would accept a list where an object is meant, and would need its shape written
//! a second time for the diagnosing reader. This one refuses lists, refuses unknown and duplicate keys, lets
//! `$comment` stand in any object, and states its [`Shape`](super::shape::Shape).
//!
//! A key is the name of the field. A field of type `Option` or `Vec` may be left out; any other must be
//! present. Writing leaves out what is absent or empty.
//!
//! `pub person struct` declares a record about one person: it takes no `$comment`, prints nothing of itself for
//! debugging, and no finding quotes what stands in it.

/// Whether a field has nothing to write.
pub(crate) trait Omitted {
    /// True when the key is left out.
    fn is_omitted(&self) -> bool {
        false
    }
}

impl<T> Omitted for Option<T> {
    fn is_omitted(&self) -> bool {
        self.is_none()
    }
}

impl<T> Omitted for Vec<T> {
    fn is_omitted(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Omitted> Omitted for Box<T> {
    fn is_omitted(&self) -> bool {
        (**self).is_omitted()
    }
}

impl Omitted for bool {}

macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident<'a> { $($fields:tt)* }
    ) => {
        $crate::document::record::record!(@define [#[derive(Debug)]] [$($doc)*] false $name [<'a>] { $($fields)* });
    };
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident { $($fields:tt)* }
    ) => {
        $crate::document::record::record!(@define [#[derive(Debug)]] [$($doc)*] false $name [] { $($fields)* });
    };
    (
        $(#[doc = $doc:literal])*
        pub person struct $name:ident<'a> { $($fields:tt)* }
    ) => {
        $crate::document::record::record!(@define [] [$($doc)*] true $name [<'a>] { $($fields)* });
        $crate::document::record::record!(@hide $name<'_>);
    };
    (
        $(#[doc = $doc:literal])*
        pub person struct $name:ident { $($fields:tt)* }
    ) => {
        $crate::document::record::record!(@define [] [$($doc)*] true $name [] { $($fields)* });
        $crate::document::record::record!(@hide $name);
    };
    (@hide $name:ident $(<$lifetime:lifetime>)?) => {
        impl ::std::fmt::Debug for $name $(<$lifetime>)? {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
    (
        @define [$(#[$meta:meta])*] [$($doc:literal)*] $person:literal $name:ident [$($lifetime:tt)*] {
            $( $(#[doc = $field_doc:literal])* pub $field:ident : $ty:ty ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        pub struct $name $($lifetime)* {
            $( $(#[doc = $field_doc])* pub $field: $ty, )*
        }
        $crate::document::record::record!(@read $person $name [$($lifetime)*] { $( $field : $ty, )* });
        $crate::document::record::record!(@write $name [$($lifetime)*] { $( $field, )* });
        impl $($lifetime)* $crate::document::shape::Shaped for $name $($lifetime)* {
            const SHAPE: $crate::document::shape::Shape = $crate::document::shape::Shape::Record(
                &$crate::document::shape::RecordShape {
                    name: stringify!($name),
                    person: $person,
                    fields: &[ $( $crate::document::shape::FieldShape {
                        name: stringify!($field),
                        required: <$ty as $crate::document::shape::Shaped>::REQUIRED,
                        shape: &<$ty as $crate::document::shape::Shaped>::SHAPE,
                    }, )* ],
                },
            );
        }
        impl $($lifetime)* $crate::document::record::Omitted for $name $($lifetime)* {}
        #[cfg(feature = "schemars")]
        impl $($lifetime)* ::schemars::JsonSchema for $name $($lifetime)* {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }
            fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                let fields = [$( $crate::document::json_schema::FieldSchema {
                    name: stringify!($field),
                    doc: &[$($field_doc),*],
                    required: <$ty as $crate::document::shape::Shaped>::REQUIRED,
                    schema: generator.subschema_for::<$ty>(),
                } ),*];
                $crate::document::json_schema::record(&[$($doc),*], $person, &fields, generator)
            }
        }
    };
    (@read $person:literal $name:ident [<'a>] { $( $field:ident : $ty:ty, )* }) => {
        impl<'de: 'a, 'a> ::serde::Deserialize<'de> for $name<'a> {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::document::record::record!(@visitor deserializer $person $name [<'a>] { $( $field : $ty, )* })
            }
        }
    };
    (@read $person:literal $name:ident [] { $( $field:ident : $ty:ty, )* }) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::document::record::record!(@visitor deserializer $person $name [] { $( $field : $ty, )* })
            }
        }
    };
    (@visitor $deserializer:ident $person:literal $name:ident [$($lifetime:tt)*] { $( $field:ident : $ty:ty, )* }) => {{
        #[expect(non_camel_case_types, reason = "each key is named as its field")]
        enum Key { $( $field, )* Comment__ }
        struct KeyVisitor;
        impl<'de> ::serde::de::Visitor<'de> for KeyVisitor {
            type Value = Key;
            fn expecting(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.write_str("a key")
            }
            fn visit_str<E: ::serde::de::Error>(self, key: &str) -> Result<Key, E> {
                match key {
                    $( stringify!($field) => Ok(Key::$field), )*
                    $crate::document::COMMENT_KEY => Ok(Key::Comment__),
                    other => Err(E::unknown_field(other, &[$( stringify!($field) ),*])),
                }
            }
        }
        impl<'de> ::serde::Deserialize<'de> for Key {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Key, D::Error> {
                deserializer.deserialize_identifier(KeyVisitor)
            }
        }
        // The recovering reader keeps one bit for each field.
        const _: () = assert!([$( stringify!($field) ),*].len() <= 64);
        $crate::document::record::record!(@record_visitor $person $name [$($lifetime)*] { $( $field : $ty, )* });
        $deserializer.deserialize_struct(
            stringify!($name),
            &[$( stringify!($field) ),*],
            RecordVisitor(::std::marker::PhantomData),
        )
    }};
    (@record_visitor $person:literal $name:ident [<'a>] { $( $field:ident : $ty:ty, )* }) => {
        struct RecordVisitor<'a>(::std::marker::PhantomData<&'a ()>);
        impl<'de: 'a, 'a> ::serde::de::Visitor<'de> for RecordVisitor<'a> {
            type Value = $name<'a>;
            $crate::document::record::record!(@visit_map $person $name { $( $field : $ty, )* });
        }
    };
    (@record_visitor $person:literal $name:ident [] { $( $field:ident : $ty:ty, )* }) => {
        struct RecordVisitor(::std::marker::PhantomData<()>);
        impl<'de> ::serde::de::Visitor<'de> for RecordVisitor {
            type Value = $name;
            $crate::document::record::record!(@visit_map $person $name { $( $field : $ty, )* });
        }
    };
    (@visit_map $person:literal $name:ident { $( $field:ident : $ty:ty, )* }) => {
        fn expecting(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            formatter.write_str(concat!("an object (", stringify!($name), ")"))
        }
        fn visit_map<A: ::serde::de::MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
            use ::serde::de::Error as _;
            $( let mut $field: Option<$ty> = None; )*
            let mut comment = false;
            while let Some(key) = entries.next_key::<Key>()? {
                match key {
                    $( Key::$field => {
                        if $field.is_some() {
                            return Err(A::Error::duplicate_field(stringify!($field)));
                        }
                        let mut value: $ty = entries.next_value()?;
                        $crate::document::shape::Shaped::tighten(&mut value);
                        $field = Some(value);
                    } )*
                    Key::Comment__ => {
                        // Free text about a person has no place in a document.
                        if comment || $person {
                            return Err(A::Error::duplicate_field($crate::document::COMMENT_KEY));
                        }
                        comment = true;
                        entries.next_value::<$crate::document::scalar::Text<'_>>()?;
                    }
                }
            }
            Ok($name {
                $( $field: match $field {
                    Some(value) => value,
                    None => <$ty as $crate::document::shape::Shaped>::absent()
                        .ok_or_else(|| A::Error::missing_field(stringify!($field)))?,
                }, )*
            })
        }
    };
    (@write $name:ident [$($lifetime:tt)*] { $( $field:ident, )* }) => {
        impl $($lifetime)* ::serde::Serialize for $name $($lifetime)* {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use ::serde::ser::SerializeMap as _;
                use $crate::document::record::Omitted as _;
                let mut entries = serializer.serialize_map(None)?;
                $( if !self.$field.is_omitted() {
                    entries.serialize_entry(stringify!($field), &self.$field)?;
                } )*
                entries.end()
            }
        }
    };
}

pub(crate) use record;

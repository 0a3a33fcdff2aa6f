//! The `record!` macro: a record type, its readers and its writer from one list of fields.
//!
//! A derived `serde` reader would accept a list where an object is meant, would need its shape written a second time for
//! the diagnosing reader, and would be generated once for each of the two sources. This one refuses lists, refuses unknown
//! and duplicate keys, lets `$comment` stand in any object, and states its [`Shape`](super::shape::Shape).
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
        $crate::document::record::record!(@read $name [$($lifetime)*] { $( $field : $ty, )* });
        $crate::document::record::record!(@write $name [$($lifetime)*] { $( $field, )* });
        impl $($lifetime)* $crate::document::shape::Shaped for $name $($lifetime)* {
            const SHAPE: $crate::document::shape::Shape = $crate::document::shape::Shape::Record(
                &$crate::document::shape::RecordShape::new(
                    stringify!($name),
                    $person,
                    &[ $( $crate::document::shape::FieldShape {
                        name: stringify!($field),
                        required: <$ty as $crate::document::shape::Shaped>::REQUIRED,
                        shape: &<$ty as $crate::document::shape::Shaped>::SHAPE,
                    }, )* ],
                ),
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
    (@read $name:ident [$($lifetime:tt)*] { $( $field:ident : $ty:ty, )* }) => {
        impl<'a> $crate::document::source::Read<'a> for $name $($lifetime)* {
            fn hole() -> Self {
                Self { $( $field: <$ty as $crate::document::source::Read<'a>>::hole(), )* }
            }

            fn read(
                &mut self,
                source: &mut $crate::document::source::Source<'a, '_>,
            ) -> Result<(), $crate::document::source::Refused> {
                /// The rank of each field in the shape.
                #[expect(non_camel_case_types, reason = "each rank is named as its field")]
                enum Rank { $( $field, )* }
                let $crate::document::shape::Shape::Record(shape) =
                    <Self as $crate::document::shape::Shaped>::SHAPE else { return Ok(()) };
                let mut fields = source.fields(shape)?;
                while let Some(rank) = source.next_field(&mut fields)? {
                    match rank {
                        $( rank if rank == Rank::$field as usize => {
                            $crate::document::source::Read::read(&mut self.$field, source)?;
                        } )*
                        _ => {}
                    }
                }
                Ok(())
            }
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

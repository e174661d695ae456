//! Names of types as a person reads them.

/// `Lcom/a/B$C;` to `com.a.B$C`, `[[I` to `int[][]`; anything else is given back as it is.
pub fn java_name(descriptor: &str) -> String {
    let element = descriptor.trim_start_matches('[');
    let name = match element {
        "V" => "void".to_owned(),
        "Z" => "boolean".to_owned(),
        "B" => "byte".to_owned(),
        "S" => "short".to_owned(),
        "C" => "char".to_owned(),
        "I" => "int".to_owned(),
        "J" => "long".to_owned(),
        "F" => "float".to_owned(),
        "D" => "double".to_owned(),
        _ => match element
            .strip_prefix('L')
            .and_then(|rest| rest.strip_suffix(';'))
        {
            Some(class) => class.replace('/', "."),
            None => element.to_owned(),
        },
    };
    name + &"[]".repeat(descriptor.len() - element.len())
}

#[cfg(test)]
mod tests {
    use super::java_name;

    #[test]
    fn names() {
        assert_eq!(java_name("Lcom/a/B$C;"), "com.a.B$C");
        assert_eq!(java_name("[[I"), "int[][]");
        assert_eq!(java_name("[Ljava/lang/String;"), "java.lang.String[]");
        assert_eq!(java_name("odd"), "odd");
    }
}

package org.jianfu.activity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A list of short texts as the lines of one; a line break inside an argument becomes a space. */
@Converter
class LinesConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> args) {
        return args.stream().map(arg -> arg.replaceAll("\\R", " ")).collect(Collectors.joining("\n"));
    }

    @Override
    public List<String> convertToEntityAttribute(String lines) {
        return lines.isEmpty() ? List.of() : Arrays.asList(lines.split("\n", -1));
    }
}

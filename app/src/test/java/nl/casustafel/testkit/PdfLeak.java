package nl.casustafel.testkit;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Everything in a PDF that can hold words: the text of its pages in order and by place, every string and
/// name of every object, decoded, and the bytes of every stream with and without its filters, in each
/// encoding a file may have. What is looked for is looked for in small letters, without spaces, whole and in
/// its single words.
public final class PdfLeak {
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    private PdfLeak() {}

    /// Those of `words` that can be found somewhere in `pdf`.
    public static List<String> found(byte[] pdf, List<String> words) throws IOException {
        List<String> places = new ArrayList<>();
        add(places, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            places.add(bare(stripper.getText(document)));
            stripper.setSortByPosition(true);
            places.add(bare(stripper.getText(document)));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                walk(document.getDocument().getObjectFromPool(key).getObject(), places);
            }
            walk(document.getDocument().getTrailer(), places);
        }
        TreeSet<String> found = new TreeSet<>();
        for (String word : words) {
            if (places.stream().anyMatch(place -> place.contains(bare(word)))) {
                found.add(word);
            }
        }
        return List.copyOf(found);
    }

    private static void walk(COSBase object, List<String> places) throws IOException {
        switch (object) {
            case null -> {}
            case COSStream stream -> {
                dictionary(stream, places);
                add(places, stream.createInputStream().readAllBytes());
                add(places, stream.createRawInputStream().readAllBytes());
            }
            case COSDictionary dictionary -> dictionary(dictionary, places);
            case COSArray array -> {
                for (COSBase each : array) {
                    if (!(each instanceof COSObject)) {
                        walk(each, places);
                    }
                }
            }
            case COSString string -> {
                places.add(bare(string.getString()));
                add(places, string.getBytes());
            }
            case COSName name -> places.add(bare(name.getName()));
            default -> {}
        }
    }

    private static void dictionary(COSDictionary dictionary, List<String> places) throws IOException {
        for (var entry : dictionary.entrySet()) {
            places.add(bare(entry.getKey().getName()));
            if (!(entry.getValue() instanceof COSObject)) {
                walk(entry.getValue(), places);
            }
        }
    }

    private static void add(List<String> places, byte[] bytes) {
        ENCODINGS.forEach(encoding -> places.add(bare(new String(bytes, encoding))));
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cf}]+", "");
    }
}

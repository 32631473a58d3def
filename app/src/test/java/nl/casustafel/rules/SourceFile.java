package nl.casustafel.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One parsed source file.
record SourceFile(String packageName, String typeName, CompilationUnitTree unit) {
    /// A call of a method or, with the type's name, of a constructor.
    record Called(String name, List<? extends ExpressionTree> arguments) {}

    static SourceFile of(CompilationUnitTree unit) {
        String file = unit.getSourceFile().toUri().getPath();
        String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length());
        return new SourceFile(unit.getPackageName().toString(), name, unit);
    }

    String fullName() {
        return packageName + "." + typeName;
    }

    /// The room it stands in; one without a name for the outermost package.
    Room room() {
        return Room.ofPackage(packageName).orElse(new Room("", ""));
    }

    Stream<String> literals() {
        return literals(unit);
    }

    /// String literals in `tree`, outside annotations.
    static Stream<String> literals(Tree tree) {
        List<String> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    found.add(text);
                }
                return null;
            }

            @Override
            public Void visitAnnotation(com.sun.source.tree.AnnotationTree note, Void nothing) {
                return null;
            }
        }.scan(tree, null);
        return found.stream();
    }

    Stream<Called> calls() {
        List<Called> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                found.add(new Called(lastName(call.getMethodSelect()), call.getArguments()));
                return super.visitMethodInvocation(call, nothing);
            }

            @Override
            public Void visitNewClass(NewClassTree made, Void nothing) {
                found.add(new Called(lastName(made.getIdentifier()), made.getArguments()));
                return super.visitNewClass(made, nothing);
            }
        }.scan(unit, null);
        return found.stream();
    }

    static String lastName(Tree name) {
        return switch (name) {
            case IdentifierTree identifier -> identifier.getName().toString();
            case MemberSelectTree select -> select.getIdentifier().toString();
            default -> name.toString();
        };
    }
}

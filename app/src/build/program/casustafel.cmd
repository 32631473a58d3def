@echo off
rem Starts the program beside this file with the java on the path (25 or newer).
rem The runtime reads at its start where temporary files and a report of its own crash go: into the same folder.
cd /d "%~dp0"
set data=%LOCALAPPDATA%\Casustafel
java -XX:AOTCache=casustafel.aot @java-options "-Djava.io.tmpdir=%data%\temp" "-XX:ErrorFile=%data%\log\crash-%%p.log" -p fx ${fx.exports} -cp casustafel.jar nl.casustafel.shell.Main %*
